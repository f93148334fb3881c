import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { STATE_FILE } from '../places.ts'
import type { Running } from './running.ts'

/** Writes the whole state at once: a reader sees the old or the new one. */
export function writeState(state: Running, file = STATE_FILE): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** Forgets it: nothing runs any more. */
export function forgetState(file = STATE_FILE): void {
  rmSync(file, { force: true })
}
