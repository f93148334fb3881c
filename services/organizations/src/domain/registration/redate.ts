import { type CivilDate, isIn } from '@gongshi/domain-kit'
import type { RegistrationApplication } from './application.ts'
import { passed } from './changed.ts'
import {
  type PeriodName,
  type Periods,
  periodNames,
  type Reckoning,
  type RunningPeriod,
  reckon,
} from './periods.ts'
import { registrationMoves } from './states.ts'

/**
 * Its open dates by what is known now: a figure that was heard, a calendar that was published or corrected (R-20, 6.12).
 *
 * @param heardOn the day it was heard: nobody is told a first last day that is over
 * @returns undefined when that moves none of them
 */
export function redate(
  application: RegistrationApplication,
  reckoning: Reckoning,
  heardOn: CivilDate,
): RegistrationApplication | undefined {
  if (!isIn(registrationMoves, application.state, 'dated')) return undefined
  const periods = Object.fromEntries(
    running(application).map((name) => [name, reckon(name, application.periods[name]!, reckoning, heardOn)]),
  ) as Periods
  const isSame = running(application).every((name) => isSameDay(application.periods[name]!, periods[name]!))
  return isSame ? undefined : passed(application, { periods })
}

const running = ({ periods }: RegistrationApplication): PeriodName[] =>
  periodNames.filter((name) => periods[name] !== undefined)

const isSameDay = (was: RunningPeriod, is: RunningPeriod): boolean =>
  String(was.dueOn) === String(is.dueOn) && String(was.alarmOn) === String(is.alarmOn)
