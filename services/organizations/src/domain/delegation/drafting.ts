import type { DivisionCode, Instant, Uscc } from '@gongshi/domain-kit'
import type { Agency } from '../agency/agency.ts'
import type { Delegation, DelegationTerms } from './delegation.ts'

/** A delegation about to be drafted, with what the register knows of what it names. */
export type Drafting = {
  id: string
  terms: DelegationTerms
  principal: { uscc: Uscc; divisionCode: DivisionCode }
  delegate: Agency | undefined
  /** What of the territory is neither a division today nor a zone. */
  unknownAreas: readonly string[]
  /** What was delegated to the principal itself and has not ended. */
  held: readonly Delegation[]
  /** Whether the calendar of the year of its first day is published. */
  isYearKnown: boolean
  by: string
  now: Instant
}
