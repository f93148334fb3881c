import { createHmac } from 'node:crypto'

/**
 * The mark of a secret that few could have: the same for the same secret under the same key, and told back by nobody without the key,
 * however few secrets there are to try.
 *
 * @returns HMAC-SHA-256, 64 hex digits
 */
export const keyedHash = (key: string | Uint8Array, secret: string): string =>
  createHmac('sha256', key).update(secret, 'utf8').digest('hex')
