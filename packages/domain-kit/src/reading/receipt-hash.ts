import { contentHash } from '../content-hash.ts'
import { readIdentifier } from './read-identifier.ts'

/** The fingerprint a receipt is known by, however it was pasted: full-width, with blanks or another dash. */
export const receiptHashOf = (told: string): string => contentHash(readIdentifier(told).toLowerCase())
