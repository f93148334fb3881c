import { accepted, civilDateOf, type Instant, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { DayFigureKey } from '../policy/day-figure.ts'
import type { RegistrationApplication, RegistrationType } from './application.ts'
import { passed, workedOn } from './changed.ts'
import { missingAfter } from './missing.ts'
import { begin, type Reckoning } from './periods.ts'
import { registrationMoves } from './states.ts'

export type Accepting = {
  application: RegistrationApplication
  by: string
  reckoning: Reckoning
  now: Instant
}

/**
 * The registrar takes a complete application: both clocks begin, the statutory one from the day the last of it came in.
 *
 * @source 行政许可法 art. 32(5); 社会团体登记管理条例 art. 12: 60 days from all valid documents
 */
export function accept({ application, by, reckoning, now }: Accepting): Outcome<RegistrationApplication> {
  const moved = move(registrationMoves, application.state, 'accept')
  if (!moved.ok) return moved
  const fit = check<{ application: RegistrationApplication }>([complete], { application })
  if (!fit.ok) return fit
  return accepted(workedOn(application, by, { state: moved.value, ...clocks(application, now, reckoning) }))
}

/**
 * The registrar was silent: the application counts as accepted from the day it was handed in, complete or not.
 *
 * @source 行政许可法 art. 32(4); AC-36, AC-91
 */
export function acceptBySilence(
  application: RegistrationApplication,
  reckoning: Reckoning,
): RegistrationApplication {
  const moved = move(registrationMoves, application.state, 'accept')
  if (!moved.ok || !application.filedAt) return application
  const running = clocks(application, application.filedAt, reckoning)
  return passed(application, { state: moved.value, isAcceptedBySilence: true, ...running })
}

function clocks(
  { type, filedAt, periods }: RegistrationApplication,
  acceptedAt: Instant,
  reckoning: Reckoning,
) {
  const { notice, correction, ...others } = periods
  const statutory = begin('statutory', civilDateOf(filedAt ?? acceptedAt), reckoning)
  const promised = begin('promised', civilDateOf(acceptedAt), reckoning, promises[type])
  return { acceptedAt, periods: { ...others, statutory, promised } }
}

/** What the registrar promised of an application that founds nothing (S16); a charter is a change of what binds the body, by our design. */
const promises: { readonly [T in RegistrationType]?: DayFigureKey } = {
  CHANGE: 'reg.promise.changeWd',
  CHARTER_APPROVAL: 'reg.promise.changeWd',
  DEREGISTER: 'reg.promise.deregisterWd',
}

/** What the registrar had asked for is there: only then it is accepted, and then it must be (AC-91). */
const complete: Rule<{ application: RegistrationApplication }> = {
  code: 'INPUT_INVALID',
  basis: basis.receipt,
  field: ['id'],
  message: ({ application }) => ({
    zh: `补正要求的材料仍缺 ${missingAfter(application).length} 项，应作出不予受理的决定。`,
    en: `${missingAfter(application).length} of the documents asked for are still missing: acceptance is to be refused.`,
  }),
  holds: ({ application }) => missingAfter(application).length === 0,
}
