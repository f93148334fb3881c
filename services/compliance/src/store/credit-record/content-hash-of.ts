import { contentHash, type Fen } from '@gongshi/domain-kit'

/**
 * The fingerprint of what a record says, whatever its id: the key by which the same thing told twice is known. A sum
 * nobody told is no part of it.
 */
export function hashOf({ id, fineFen, ...content }: { id: string; fineFen: Fen | null }): string {
  const told = fineFen === null ? content : { ...content, fineFen }
  return contentHash(JSON.parse(JSON.stringify(told)))
}
