import { type Actor, contentHash } from '@gongshi/domain-kit'

/** How a sign-in is kept beside a file. */
export const fingerprintOf = (actor: Actor): string | undefined =>
  actor.kind === 'person' ? contentHash(actor.subject) : undefined
