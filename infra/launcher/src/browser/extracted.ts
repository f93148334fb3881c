import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { librariesIn } from '../debian/libraries-in.ts'

/** What of a browser lies unpacked below a folder. */
export type ExtractedBrowser = { program?: string; libraries: string; fonts?: string }

/** @param root a folder that packages were unpacked into, with `usr/` below it */
export function extractedBrowser(root: string): ExtractedBrowser {
  const program = join(root, 'usr/lib/chromium/chromium')
  const fonts = join(root, 'usr/share/fonts')
  return {
    program: existsSync(program) ? program : undefined,
    libraries: librariesIn(root),
    fonts: existsSync(fonts) ? fonts : undefined,
  }
}
