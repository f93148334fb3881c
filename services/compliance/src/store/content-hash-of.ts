import { contentHash } from '@gongshi/domain-kit'

/** The fingerprint of what a record says, whatever its id: the key by which the same thing told twice is known. */
export function hashOf({ id, ...content }: { id: string }): string {
  return contentHash(JSON.parse(JSON.stringify(content)))
}
