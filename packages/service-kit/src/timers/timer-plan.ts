import type { Instant } from '@gongshi/domain-kit'

/** What time alone will do to a record, as its `deadlines.ts` says: at an instant, or suspended with days left. */
export type TimerPlan =
  | { kind: string; dueAt: Instant }
  | {
      kind: string
      /** Days still to run once it is resumed. */
      suspendedRemaining: number
    }

/** The record whose time it is. */
export type TimerSubject = { id: string; version: number }

/** Everything one record has planned; what it does not name is cancelled. */
export type SubjectPlan = { subject: TimerSubject; plan: readonly TimerPlan[] }
