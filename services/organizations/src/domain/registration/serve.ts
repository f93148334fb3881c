import {
  accepted,
  type CivilDate,
  civilDateOf,
  type Instant,
  move,
  type Outcome,
  type Rule,
  Temporal,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { RegistrationApplication, ServiceMethod } from './application.ts'
import { changed } from './changed.ts'
import { registrationMoves } from './states.ts'

export type Serving = {
  application: RegistrationApplication
  method: ServiceMethod
  servedOn: CivilDate
  by: string
  now: Instant
}

/** The registrar records how and when its decision reached the applicant; once, on a day between the decision's and today. */
export function serve(serving: Serving): Outcome<RegistrationApplication> {
  const { application, method, servedOn, by, now } = serving
  const moved = move(registrationMoves, application.state, 'serve')
  if (!moved.ok) return moved
  const fit = check([onceOnly, onItsDay], serving)
  if (!fit.ok) return fit
  return accepted(
    changed(application, { state: moved.value, decisionService: { method, servedOn, at: now, by } }),
  )
}

const onceOnly: Rule<Serving> = {
  code: 'INVALID_TRANSITION',
  basis: basis.service,
  field: ['id'],
  message: () => ({ zh: '该决定已登记送达。', en: 'The decision is served already.' }),
  holds: ({ application }) => application.decisionService === undefined,
}

const onItsDay: Rule<Serving> = {
  code: 'INPUT_INVALID',
  basis: basis.service,
  field: ['servedOn'],
  message: () => ({
    zh: '送达日期不得早于作出决定之日，也不得晚于今日。',
    en: 'A decision is served on its own day or later, and not after today.',
  }),
  holds: ({ application: { decision }, servedOn, now }) =>
    decision !== undefined &&
    Temporal.PlainDate.compare(civilDateOf(decision.at), servedOn) <= 0 &&
    Temporal.PlainDate.compare(servedOn, civilDateOf(now)) <= 0,
}
