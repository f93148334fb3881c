import { mkdirSync, statSync } from 'node:fs'
import { BROWSER_FLAGS, findBrowser } from '@gongshi/launcher'
import { ROOT } from '@gongshi/sandbox'
import { chromium } from 'playwright-core'
import { houseForPictures } from './house.ts'
import { PICTURES } from './pictures.ts'

/** `npm run screenshots`: five pages of the board as PNG files in docs/screenshots, from the demo city at a fixed moment. */
const MOST_BYTES = 200_000
/** Drawn at three quarters, so that a page says what it is for in a small picture. */
const WINDOW = { viewport: { width: 1280, height: 960 }, deviceScaleFactor: 0.75, locale: 'zh-CN' }
const folder = `${ROOT}/docs/screenshots`

const reasons: string[] = []
const found = await findBrowser(reasons)
if (!found) throw new Error(`no Chromium that draws Chinese can be had here: ${reasons.join('; ')}`)
mkdirSync(folder, { recursive: true })
const { house, takeDown } = await houseForPictures()
const browser = await chromium.launch({
  executablePath: found.program,
  args: [...BROWSER_FLAGS],
  env: found.env,
})
try {
  for (const { name, scheme, show } of PICTURES) {
    const page = await browser.newPage({ ...WINDOW, baseURL: house.urls.portal, colorScheme: scheme })
    await show(page)
    const file = `${folder}/${name}.png`
    await page.screenshot({ path: file })
    const { size } = statSync(file)
    if (size > MOST_BYTES) throw new Error(`${file} has ${size} bytes, more than ${MOST_BYTES}`)
    console.log(`${file}: ${size} bytes`)
    await page.close()
  }
} finally {
  await browser.close()
  await takeDown()
}
