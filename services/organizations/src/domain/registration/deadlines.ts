import { type CivilDate, endOfDay, type Instant, isIn, startOfDay } from '@gongshi/domain-kit'
import type { RegistrationApplication } from './application.ts'
import type { PeriodName } from './periods.ts'
import { type RegistrationState, registrationMoves } from './states.ts'

/** What time alone will do to an application. */
export type RegistrationDeadline = {
  kind: 'registration.silence' | 'registration.lapse' | 'registration.overdue'
  dueAt: Instant
}

/**
 * Silence accepts, a correction nobody answered lapses, and a decision that did not come is overdue: each when its last day ends. What
 * cannot be dated yet has no timer; it gets one when its calendar arrives.
 */
export function registrationDeadlines(application: RegistrationApplication): RegistrationDeadline[] {
  const { state, overdueAt, periods } = application
  if (state === 'SUBMITTED') return at('registration.silence', periods.notice?.dueOn)
  if (state === 'CORRECTION_REQUIRED') return at('registration.lapse', periods.correction?.dueOn)
  const isOwed = isIn(registrationMoves, state, 'clocked') && !overdueAt
  return isOwed ? at('registration.overdue', periods.statutory?.dueOn) : []
}

/** Whether a last day is over; a day that is not known never is. */
export const isOver = (dueOn: CivilDate | undefined, now: Instant): boolean =>
  dueOn !== undefined && now.epochMilliseconds >= endOfDay(dueOn).epochMilliseconds

/**
 * Whether the registrar is called to mind of what it owes: the last day, or the working day before a last one that is none, has begun
 * (6.6). The promise has no alarm of its own: it turns red.
 */
export function isCalledToMind({ state, periods }: RegistrationApplication, now: Instant): boolean {
  const owed = owedIn[state]
  const alarmOn = owed && periods[owed]?.alarmOn
  return alarmOn !== undefined && now.epochMilliseconds >= startOfDay(alarmOn).epochMilliseconds
}

/** What the registrar owes in a state. */
const owedIn: { readonly [S in RegistrationState]?: PeriodName } = {
  SUBMITTED: 'notice',
  ACCEPTED: 'statutory',
  UNDER_REVIEW: 'statutory',
  APPROVED: 'certificate',
}

const at = (kind: RegistrationDeadline['kind'], dueOn: CivilDate | undefined): RegistrationDeadline[] =>
  dueOn ? [{ kind, dueAt: endOfDay(dueOn) }] : []
