import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from './browser.ts'
import { extractedBrowser } from './extracted.ts'
import type { Missing } from './fetch-browser.ts'
import { fontsConf } from './fonts-conf.ts'

/**
 * The browser of this machine, completed by what was fetched.
 *
 * @param of.dir the cache
 * @param of.program the one on the PATH, when there is one
 * @returns undefined while something is still missing
 */
export function readyBrowser(of: { dir: string; program?: string; missing: Missing }): Browser | undefined {
  const fetched = extractedBrowser(join(of.dir, 'root'))
  const program = of.program ?? fetched.program
  if (!program || (of.missing.font && !fetched.fonts)) return undefined
  const home = join(of.dir, 'home')
  mkdirSync(home, { recursive: true, mode: 0o700 })
  return {
    program,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: home,
      ...(program === fetched.program && { LD_LIBRARY_PATH: fetched.libraries }),
      ...(of.missing.font && fetched.fonts && { FONTCONFIG_FILE: writeFontsConf(of.dir, fetched.fonts) }),
    },
  }
}

function writeFontsConf(dir: string, fonts: string): string {
  const file = join(dir, 'fonts.conf')
  writeFileSync(file, fontsConf(fonts, join(dir, 'font-cache')))
  return file
}
