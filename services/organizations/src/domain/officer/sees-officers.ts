import type { Actor, Uscc } from '@gongshi/domain-kit'

/** Whether somebody may see who the officers of an agency are: its own people (contract, `officers`). */
export const seesOfficers = (actor: Actor, agencyUscc: Uscc): boolean =>
  actor.kind === 'person' && actor.agencyUscc === agencyUscc
