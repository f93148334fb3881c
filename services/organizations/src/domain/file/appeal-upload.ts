import type { Actor } from '@gongshi/domain-kit'

/** Who hands in what goes with an appeal: whoever signs in for an organization; read then by it and the agency it was sent to (3.5). */
export const appealUpload = {
  classification: 'PARTIES',
  mayHandIn: (actor: Actor): boolean =>
    actor.kind === 'person' && actor.roles.includes('ORG') && actor.orgUscc !== undefined,
} as const
