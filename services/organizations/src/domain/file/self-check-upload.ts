import type { Actor } from '@gongshi/domain-kit'

/** Who hands in what a self-check rests on: whoever signs in for an organization; read then by it and those who supervise it (3.5). */
export const selfCheckUpload = {
  classification: 'PARTIES',
  mayHandIn: (actor: Actor): boolean =>
    actor.kind === 'person' && actor.roles.includes('ORG') && actor.orgUscc !== undefined,
} as const
