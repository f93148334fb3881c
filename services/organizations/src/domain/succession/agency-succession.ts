import { type CivilDate, type Instant, isIn, type Uscc } from '@gongshi/domain-kit'
import { type SuccessionState, successionMoves } from './states.ts'

/**
 * 机关承继: an agency takes over from another. Two approvers record it, a call each; from its day on what is open is the successor's, and
 * what was published keeps the old name.
 *
 * @source domain specification R-17
 */
export type AgencySuccession = SaidSuccession & {
  id: string
  /** What people changed; what an input must have seen. */
  version: number
  /** Every change, those of time included. */
  revision: number
  state: SuccessionState
  proposed: SuccessionDeed
  confirmed?: SuccessionDeed
  tookEffectAt?: Instant
}

/** What each of the two approvers says. */
export type SaidSuccession = { fromUscc: Uscc; toUscc: Uscc; effectiveOn: CivilDate; documentId: string }

type SuccessionDeed = { at: Instant; by: string }

/** What two have recorded of an agency that ends, if they have. */
export const recordedOf = (uscc: Uscc, known: readonly AgencySuccession[]): AgencySuccession | undefined =>
  known.find(({ fromUscc, state }) => fromUscc === uscc && isIn(successionMoves, state, 'public'))

/** Whether what an agency did is its successor's by now. */
export const hasPassedOn = (uscc: Uscc, known: readonly AgencySuccession[]): boolean =>
  known.some(({ fromUscc, state }) => fromUscc === uscc && state === 'EFFECTIVE')

/** Whether two calls say the same. */
export const saysTheSame = (one: SaidSuccession, other: SaidSuccession): boolean =>
  one.fromUscc === other.fromUscc &&
  one.toUscc === other.toUscc &&
  one.effectiveOn.equals(other.effectiveOn) &&
  one.documentId === other.documentId
