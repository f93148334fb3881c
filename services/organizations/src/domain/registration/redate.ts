import { isIn } from '@gongshi/domain-kit'
import type { RegistrationApplication } from './application.ts'
import { passed } from './changed.ts'
import { type PeriodName, type Periods, periodNames, type Reckoning, reckon } from './periods.ts'
import { registrationMoves } from './states.ts'

/**
 * Its open dates by what is known now: a figure that was heard, a calendar that was published or corrected (R-20, 6.12).
 *
 * @returns undefined when that moves none of them
 */
export function redate(
  application: RegistrationApplication,
  reckoning: Reckoning,
): RegistrationApplication | undefined {
  if (!isIn(registrationMoves, application.state, 'dated')) return undefined
  const periods = Object.fromEntries(
    running(application).map((name) => [name, reckon(name, application.periods[name]!, reckoning)]),
  ) as Periods
  const isSame = running(application).every(
    (name) => String(periods[name]?.dueOn) === String(application.periods[name]?.dueOn),
  )
  return isSame ? undefined : passed(application, { periods })
}

const running = ({ periods }: RegistrationApplication): PeriodName[] =>
  periodNames.filter((name) => periods[name] !== undefined)
