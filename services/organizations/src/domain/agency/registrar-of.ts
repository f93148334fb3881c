import type { Actor, Uscc } from '@gongshi/domain-kit'

/** The registrar at whose desk somebody sits, if any. */
export const registrarOf = (actor: Actor): Uscc | undefined =>
  actor.kind === 'person' && actor.roles.includes('REG') ? actor.agencyUscc : undefined
