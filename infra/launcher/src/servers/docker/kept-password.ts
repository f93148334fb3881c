import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The password of a volume: made once, kept where only we can read it, since a volume remembers its first one. */
export function keptPassword(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    const password = randomBytes(24).toString('base64url')
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, `${password}\n`, { mode: 0o600 })
    return password
  }
}
