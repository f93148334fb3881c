import type { Page } from 'playwright-core'
import { presses } from './clerk.ts'

const KINDS = ['APPLICATION_FORM', 'CAPITAL_PROOF', 'PREMISES_PROOF', 'FOUNDERS_AND_HEADS'] as const

type Application = {
  name: string
  /** How the form calls the type, and its category: an association of science unless it is said. */
  type?: string
  category?: string
  division?: string
  /** Documents that are left out. */
  without?: readonly string[]
}

/** Hands in a document of an application. */
export const handsIn = (page: Page, kind: string) =>
  page
    .locator(`main input[type=file][name=${kind}]`)
    .setInputFiles({ name: `${kind}.pdf`, mimeType: 'application/pdf', buffer: aPdf(kind) })

/** A small paper, as a browser hands it in. */
export const aPdf = (words: string) => Buffer.from(`%PDF-1.7\n% ${words}\n${' '.repeat(2_000)}`)

/** Writes an application of founders, with all its documents but those left out; ends on its page. */
export async function applies(page: Page, application: Application): Promise<string> {
  const { name, type = '社会团体', category = 'SCI_TECH', division = '440402', without = [] } = application
  await page.goto('/zh/desk/registrations/new')
  await page.getByLabel('拟用名称').fill(name)
  await page.getByLabel(type, { exact: true }).check()
  await page.locator('[name=priorityCategory]').selectOption(category)
  await page.locator('[name=handlingAgencyUscc]').selectOption({ label: '珠海市示例民政局' })
  await page.locator('[name=legalRepresentativeName]').fill('陈示例')
  await page.locator('[name=legalRepresentativeIdNo]').fill(`P${100_000 + Math.trunc(performance.now())}`)
  await page.locator('[name=domicileDivisionCode]').fill(division)
  await page.locator('[name=capitalFen]').fill('30000')
  await page.locator('[name=individualMembers]').fill('50')
  await page.locator('[name=businessScope]').fill('行业交流、培训和咨询')
  for (const kind of [...KINDS, 'DRAFT_CHARTER']) if (!without.includes(kind)) await handsIn(page, kind)
  return presses(page, '保存草稿')
}
