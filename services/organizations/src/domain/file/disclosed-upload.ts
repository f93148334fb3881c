import type { Actor } from '@gongshi/domain-kit'

/** Who hands in what is to be public: whoever signs in for an organization; everybody reads it once it is published (3.5). */
export const disclosedUpload = {
  classification: 'PUBLIC',
  mayHandIn: (actor: Actor): boolean =>
    actor.kind === 'person' && actor.roles.includes('ORG') && actor.orgUscc !== undefined,
} as const
