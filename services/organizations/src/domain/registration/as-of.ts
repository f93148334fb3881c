import { type Instant, isIn } from '@gongshi/domain-kit'
import { acceptBySilence } from './accept.ts'
import type { RegistrationApplication } from './application.ts'
import { passed } from './changed.ts'
import { isOver } from './deadlines.ts'
import type { Reckoning } from './periods.ts'
import { registrationMoves } from './states.ts'

/**
 * An application as time alone has left it by now: accepted where the registrar was silent, lapsed where nobody answered a correction,
 * overdue where no decision came. The same object when nothing of that is due; it is never approved by time.
 *
 * What a verb, a timer and a reader see is this, so that a late job changes no right and no duty.
 */
export function asOf(
  application: RegistrationApplication,
  now: Instant,
  reckoning: Reckoning,
): RegistrationApplication {
  const { state, periods } = application
  if (state === 'SUBMITTED' && isOver(periods.notice?.dueOn, now))
    return overdue(acceptBySilence(application, reckoning), now)
  if (state === 'CORRECTION_REQUIRED' && isOver(periods.correction?.dueOn, now))
    return passed(application, { state: 'LAPSED', periods: {} })
  return overdue(application, now)
}

function overdue(application: RegistrationApplication, now: Instant): RegistrationApplication {
  const { state, periods, overdueAt } = application
  if (!isIn(registrationMoves, state, 'clocked') || overdueAt || !isOver(periods.statutory?.dueOn, now))
    return application
  return passed(application, { overdueAt: now })
}
