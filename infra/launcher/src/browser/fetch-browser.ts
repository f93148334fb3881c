import { run } from '../../door/run.mjs'
import { fetchPackages, succeed } from '../debian/fetch-packages.ts'
import { extractedBrowser } from './extracted.ts'

/** What this machine lacks. */
export type Missing = { chromium: boolean; font: boolean }

/**
 * Chromium without a window's worth of its own, where the mirror has it: the same engine, and a page in a profile of its own costs a
 * quarter of what it costs the whole browser.
 */
const CHROMIUMS = [['chromium-headless-shell'], ['chromium']]

/** Packages with a font that draws Chinese, the smaller first. */
const FONTS = ['fonts-wqy-zenhei', 'fonts-noto-cjk']

/**
 * Chromium and a Chinese font, or the one that is missing, from the machine's own Debian or Ubuntu mirror.
 *
 * @throws with apt's own words when they cannot be had
 */
export async function fetchBrowser(dir: string, missing: Missing): Promise<void> {
  const browsers = missing.chromium ? CHROMIUMS : [[]]
  const choices = browsers.flatMap((browser) =>
    missing.font ? FONTS.map((font) => [...browser, font]) : [browser],
  )
  await fetchPackages({ dir, choices, finish: tryOut })
}

async function tryOut(root: string): Promise<void> {
  const { program, libraries } = extractedBrowser(root)
  if (!program) return
  const env = { PATH: process.env.PATH, LD_LIBRARY_PATH: libraries }
  await succeed(run(program, ['--version'], { env }), program)
}
