import type { Actor } from '@gongshi/domain-kit'

/** Who hands in a licence: a supplier about to register itself, signed in; read then by it alone. */
export const licenceUpload = {
  classification: 'PARTIES',
  mayHandIn: (actor: Actor): boolean =>
    actor.kind === 'person' && actor.roles.includes('SUP') && actor.enterpriseUscc !== undefined,
} as const
