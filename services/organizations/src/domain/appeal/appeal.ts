import type { DivisionCode, Instant, Uscc } from '@gongshi/domain-kit'
import type { RunningPeriod } from '../registration/periods.ts'
import type { AppealState } from './states.ts'

/** What came of an appeal: adopted, adopted in part, explained, not adopted. */
export const appealOutcomes = ['ADOPTED', 'PARTIALLY_ADOPTED', 'EXPLAINED', 'NOT_ADOPTED'] as const
export type AppealOutcome = (typeof appealOutcomes)[number]

/** 企业诉求: what a firm asks of an agency through its association (S10, S51). Which firm it is, its association and the agency know. */
export type MemberAppeal = {
  id: string
  version: number
  /** Rises with everything that changes, by a person or by time. */
  revision: number
  state: AppealState
  /** The association that passes it on. */
  uscc: Uscc
  divisionCode: DivisionCode
  addresseeUscc: Uscc
  memberName: string
  topic: string
  text: string
  fileIds: readonly string[]
  sent: { at: Instant; by: string }
  /** The reply that is promised, from the day it was sent. */
  period: RunningPeriod
  overdueAt?: Instant
  reply?: { at: Instant; by: string; outcome: AppealOutcome; text: string; isLate: boolean }
  withdrawn?: { at: Instant; by: string; reason: string }
}
