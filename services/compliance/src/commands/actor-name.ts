import type { Actor } from '@gongshi/domain-kit'

/** How the actor is written into a row's `created_by`. */
export const actorName = (actor: Actor): string =>
  actor.kind === 'person' ? actor.subject : actor.kind === 'system' ? actor.name : 'public'
