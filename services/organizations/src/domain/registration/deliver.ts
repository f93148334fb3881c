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
import type { DeliveryMethod, RegistrationApplication } from './application.ts'
import { changed } from './changed.ts'
import { registrationMoves } from './states.ts'

export type Delivering = {
  application: RegistrationApplication
  method: DeliveryMethod
  deliveredOn: CivilDate
  by: string
  now: Instant
}

/** The registrar records how and when its decision reached the applicant; once, on a day between the decision's and today. */
export function deliver(delivering: Delivering): Outcome<RegistrationApplication> {
  const { application, method, deliveredOn, by, now } = delivering
  const moved = move(registrationMoves, application.state, 'deliver')
  if (!moved.ok) return moved
  const fit = check([onceOnly, onItsDay], delivering)
  if (!fit.ok) return fit
  return accepted(
    changed(application, { state: moved.value, delivery: { method, deliveredOn, at: now, by } }),
  )
}

const onceOnly: Rule<Delivering> = {
  code: 'INVALID_TRANSITION',
  basis: basis.delivery,
  field: ['id'],
  message: () => ({ zh: '该决定已登记送达。', en: 'The decision is delivered already.' }),
  holds: ({ application }) => application.delivery === undefined,
}

const onItsDay: Rule<Delivering> = {
  code: 'INPUT_INVALID',
  basis: basis.delivery,
  field: ['deliveredOn'],
  message: () => ({
    zh: '送达日期不得早于作出决定之日，也不得晚于今日。',
    en: 'A decision is delivered on its own day or later, and not after today.',
  }),
  holds: ({ application: { decision }, deliveredOn, now }) =>
    decision !== undefined &&
    Temporal.PlainDate.compare(civilDateOf(decision.at), deliveredOn) <= 0 &&
    Temporal.PlainDate.compare(deliveredOn, civilDateOf(now)) <= 0,
}
