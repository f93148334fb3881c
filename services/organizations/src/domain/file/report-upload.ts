import type { Actor } from '@gongshi/domain-kit'

/** Who hands in a document of an annual report: whoever signs in for an organization; read then by it and those who supervise it (3.5). */
export const reportUpload = {
  classification: 'PARTIES',
  mayHandIn: (actor: Actor): boolean =>
    actor.kind === 'person' && actor.roles.includes('ORG') && actor.orgUscc !== undefined,
} as const
