import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { LANGUAGES, type Language, supplierPath } from './board/addresses.ts'
import { ORGANIZATION } from './board/board-city.ts'
import { findings } from './board/findings.ts'
import { cutOff, overflow, towers } from './board/narrow.ts'
import { visitor } from './board/visit.ts'
import { applies } from './desk/applies.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'

const visit = visitor()

/** A telephone. */
const WIDTH = 360

/** What stands at the desk beside projects, by who reads it there. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'REG-1:handler': ['registrations', 'officers', 'imports/organizations', 'calendar'],
  'REG-1:approver': ['delegations?stage=IN_EFFECT', 'forms/draftDelegation', 'forms/registerOfficer'],
  'FND-1': ['', 'registrations', 'registrations/new'],
  'ENT-1': ['supplier', 'supplier?contact'],
  'SUP-1': ['supplier', 'forms/registerEnterprise'],
  'OPR-1:handler': ['outages', 'calendar', 'policy'],
  'FIN-1:approver': ['', 'imports/catalogue', 'forms/retireServiceItem', 'policy'],
  'ENF-1:handler': ['imports/compliance', `organizations/${ORGANIZATION}/credit-records`],
  'AUD-1:handler': ['delegations?stage=IN_EFFECT', 'projects'],
}

const READINGS = Object.keys(PAGES).flatMap((persona) =>
  LANGUAGES.map((language) => [persona, language] as const),
)

test.each(READINGS)(
  'the desk of %s on a telephone (%s): nothing scrolls sideways or is cut off',
  async (persona, language) => {
    await supplierPath()
    const page = await visit({ width: WIDTH })
    await arrivesSignedIn(page, persona, language)
    const paths = PAGES[persona]!.map((path) => `/${language}/desk/${path}`.replace(/\/$/, ''))
    for (const path of paths) {
      expect([path, (await page.goto(path))?.status()]).toEqual([path, 200])
      await expectWhole(page, path)
    }
  },
)

test.each(LANGUAGES)('an application at its founders’ (%s)', async (language: Language) => {
  const page = await visit({ width: WIDTH })
  await arrivesSignedIn(page, 'FND-1', language)
  await applies(page, { name: `珠海市示例窄屏${language}促进会` })
  const path = new URL(page.url()).pathname.replace(/^\/zh/, `/${language}`)
  for (const part of ['', '/edit']) {
    await page.goto(`${path}${part}`)
    await expectWhole(page, `${path}${part}`)
  }
})

async function expectWhole(page: Page, path: string): Promise<void> {
  const seen = { sideways: await overflow(page), cut: await cutOff(page), towers: await towers(page) }
  expect([path, seen]).toEqual([path, { sideways: 0, cut: [], towers: [] }])
  expect([path, await findings(page)]).toEqual([path, []])
}
