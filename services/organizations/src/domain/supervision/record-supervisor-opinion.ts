import { accepted, type CivilDate, civilDateOf, type Outcome, type Rule, Temporal } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { bodiesOn } from '../mandate/bodies.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { isAlive } from '../organization/is-alive.ts'
import { type BeginningSupervision, begun } from './begun.ts'
import { saidRules } from './said.ts'
import type { SupervisingBody, SupervisionRecord } from './supervision-record.ts'

type Recording = BeginningSupervision & {
  body: SupervisingBody
  saidOn: CivilDate
  /** All that are recorded of the organization. */
  mandates: readonly Mandate[]
}

/** The organization writes down what its supervisors, in office on that day, have to say (S36). */
export function recordSupervisorOpinion(recording: Recording): Outcome<SupervisionRecord> {
  const fit = check(rules, recording)
  if (!fit.ok) return fit
  const { body, saidOn } = recording
  return accepted(begun(recording, { channel: 'SUPERVISOR', body, saidOn }))
}

const { compare } = Temporal.PlainDate

const rules: readonly Rule<Recording>[] = [
  isAlive,
  ...saidRules,
  {
    code: 'INPUT_INVALID',
    field: ['saidOn'],
    basis: basis.supervision,
    message: () => ({
      zh: '提出监督意见的日期不得晚于今天。',
      en: 'It was said no later than today.',
    }),
    holds: ({ saidOn, now }) => compare(saidOn, civilDateOf(now)) <= 0,
  },
  {
    code: 'INPUT_INVALID',
    field: ['body'],
    basis: basis.supervision,
    message: ({ saidOn }) => ({
      zh: `没有记录 ${saidOn} 在任的监事：请先记录监事会成员或者监事的任职。`,
      en: `Nobody is recorded as in office there on ${saidOn}: record the mandates of the supervisors first.`,
    }),
    holds: ({ mandates, body, saidOn }) => bodiesOn(mandates, saidOn).some(({ kind }) => kind === body),
  },
]
