import { createHash } from 'node:crypto'

/** The name of an operation: the SHA-256 of its text, lower-case hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
