import { type Actor, contentHash } from '@gongshi/domain-kit'
import type { UsedFile } from '@gongshi/service-kit'

/**
 * Whether somebody handed a file in for that purpose himself, and nothing uses it yet; of the public, which may hand in evidence alone, nobody is
 * told apart.
 *
 * @source domain 3.5: the classification says who reads, not knowledge of the id
 */
export const isOwnUpload = (file: UsedFile | undefined, purpose: string, actor: Actor): boolean =>
  file?.purpose === purpose &&
  file.owners.length === 0 &&
  file.uploadedBy === (actor.kind === 'person' ? contentHash(actor.subject) : undefined)
