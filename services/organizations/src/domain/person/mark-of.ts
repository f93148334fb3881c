import { keyedHash } from '@gongshi/domain-kit'

/**
 * The mark by which the holder of a paper is known; nobody comes back from it to the number without the key.
 *
 * @param idNo as `readIdNo` reads it
 * @param personKey 64 hex digits: the key is the 32 bytes they write, however they are written
 * @source ADR 46
 */
export const markOf = (idNo: string, personKey: string): string =>
  keyedHash(Buffer.from(personKey, 'hex'), idNo)
