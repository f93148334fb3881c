import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import type { Repeatable } from './claim.ts'

/** An id this long cannot be guessed: whoever says it again is whoever said it first. */
const UNGUESSABLE = 20
const NONCE = 12
const TAG = 16

/**
 * The answer as the database keeps it.
 *
 * The public has no name: what is kept for it is sealed with the id it gave, which the database does not hold, so that neither
 * whoever reads the table nor whoever repeats the words is handed a receipt. Under an id that could be guessed nothing is kept.
 */
export function sealed({ secret, fingerprint }: Repeatable, answer: string): string {
  if (secret === undefined) return answer
  if (secret.length < UNGUESSABLE) return NOT_KEPT
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, fingerprint), nonce)
  const body = Buffer.concat([cipher.update(answer, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
}

/** The answer out of what the database kept; undefined when none was. */
export function opened({ secret, fingerprint }: Repeatable, kept: string): string | undefined {
  if (kept === NOT_KEPT) return undefined
  if (secret === undefined) return kept
  const bytes = Buffer.from(kept, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret, fingerprint), bytes.subarray(0, NONCE))
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8')
}

/** What stands in the table instead of an id that nobody but its sender may know. */
export const nameOfSecret = (secret: string): string =>
  createHash('sha256').update(`id ${secret}`).digest('hex')

const NOT_KEPT = ''

const keyOf = (secret: string, fingerprint: string): Buffer =>
  createHash('sha256').update(`kept answer ${fingerprint} ${secret}`).digest()
