import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/**
 * The fingerprint of a published content: the same content gives the same hash, whatever the order of its keys.
 *
 * @param content anything that JSON can say
 * @returns SHA-256 of its RFC 8785 form, 64 hex digits
 * @throws TypeError when JSON cannot say it
 */
export function contentHash(content: unknown): string {
  const canonical = canonicalize(content)
  if (canonical === undefined) throw new TypeError('this content has no JSON form')
  return createHash('sha256').update(canonical, 'utf8').digest('hex')
}
