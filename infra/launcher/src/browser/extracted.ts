import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { librariesIn } from '../debian/libraries-in.ts'

/** What of a browser lies unpacked below a folder. */
export type ExtractedBrowser = { program?: string; libraries: string; fonts?: string }

const PROGRAMS = ['chromium-headless-shell', 'chromium']

/** @param root a folder that packages were unpacked into, with `usr/` below it */
export function extractedBrowser(root: string): ExtractedBrowser {
  const [program] = PROGRAMS.map((name) => join(root, 'usr/lib/chromium', name)).filter(existsSync)
  const fonts = join(root, 'usr/share/fonts')
  return {
    program,
    libraries: librariesIn(root),
    fonts: existsSync(fonts) ? fonts : undefined,
  }
}
