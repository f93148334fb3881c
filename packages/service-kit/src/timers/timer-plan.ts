import type { Instant } from '@gongshi/domain-kit'

/** What time alone will do to a record, as its `deadlines.ts` says, and when; what stands still has no plan. */
export type TimerPlan = { kind: string; dueAt: Instant }

/** The record whose time it is. */
export type TimerSubject = { id: string; version: number }

/** Everything one record has planned; what it does not name is cancelled. */
export type SubjectPlan = { subject: TimerSubject; plan: readonly TimerPlan[] }
