import type { Actor } from '@gongshi/domain-kit'

/** Who hands in the minutes of a meeting: whoever signs in for an organization; read then by it and those who supervise it (3.5). */
export const minutesUpload = {
  classification: 'PARTIES',
  mayHandIn: (actor: Actor): boolean =>
    actor.kind === 'person' && actor.roles.includes('ORG') && actor.orgUscc !== undefined,
} as const
