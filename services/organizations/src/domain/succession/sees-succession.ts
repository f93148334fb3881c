import { type Actor, type DivisionCode, isIn } from '@gongshi/domain-kit'
import type { Agency } from '../agency/agency.ts'
import type { AgencySuccession } from './agency-succession.ts'
import { successionMoves } from './states.ts'
import { mayRecord } from './verbs.ts'

/** Whether somebody reads a succession: everybody once two have recorded it; before that whoever may record the first or the second word. */
export const seesSuccession = (
  actor: Actor,
  succession: Pick<AgencySuccession, 'state'>,
  from: Pick<Agency, 'divisionCode'> | undefined,
): boolean => isIn(successionMoves, succession.state, 'public') || mayRecord({ actor, from, said: undefined })

/** In which division somebody reads what one approver has recorded of an agency and no second; undefined for whoever does nowhere. */
export const readsProposalsIn = (actor: Actor): DivisionCode | undefined =>
  actor.kind === 'person' &&
  actor.divisionCode !== undefined &&
  mayRecord({ actor, from: { divisionCode: actor.divisionCode }, said: undefined })
    ? actor.divisionCode
    : undefined
