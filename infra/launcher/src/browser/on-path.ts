import { run } from '../../door/run.mjs'
import { executables, foldersOf } from '../processes/executables.ts'

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

/** A Chromium that this machine already has; Ubuntu's stand-in that only names a snap is none. */
export async function browserOnPath(path: string): Promise<string | undefined> {
  for (const program of executables(foldersOf(path), NAMES))
    if (/Chrom\w+ \d/.test((await run(program, ['--version'])).stdout)) return program
  return undefined
}

/** Whether this machine can draw Chinese. */
export async function hasChineseFont(): Promise<boolean> {
  const { code, stdout } = await run('fc-list', [':lang=zh-cn', 'family'])
  return code === 0 && stdout.trim() !== ''
}
