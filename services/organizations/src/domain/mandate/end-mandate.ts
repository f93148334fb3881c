import {
  accepted,
  type CivilDate,
  civilDateOf,
  type Instant,
  nextVersion,
  type Outcome,
  type Rule,
  Temporal,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { Mandate } from './mandate.ts'

export type EndingMandate = {
  /** The organization's own, as it is recorded; undefined when there is none. */
  mandate: Mandate | undefined
  endedOn: CivilDate
  now: Instant
}

/**
 * An organization records that a post was left before its term was over, or takes a mandate back that has not begun:
 * that one was held on no day. Either stays on record.
 */
export function endMandate(ending: EndingMandate): Outcome<Mandate> {
  const fit = check(rules, ending)
  if (!fit.ok) return fit
  const mandate = ending.mandate as Mandate
  const endedOn = hasBegun(mandate, ending.now) ? ending.endedOn : mandate.startsOn.subtract({ days: 1 })
  return accepted(nextVersion(mandate, { endedOn }))
}

const hasBegun = ({ startsOn }: Mandate, now: Instant): boolean => compare(startsOn, civilDateOf(now)) <= 0

const { compare } = Temporal.PlainDate

const rules: readonly Rule<EndingMandate>[] = [
  {
    code: 'NOT_FOUND',
    field: ['mandateId'],
    basis: basis.governance,
    message: () => ({ zh: '本组织没有这项任职。', en: 'The organization has no such mandate.' }),
    holds: ({ mandate }) => mandate !== undefined,
  },
  {
    code: 'INVALID_TRANSITION',
    field: ['mandateId'],
    basis: basis.governance,
    message: () => ({ zh: '该任职已经结束。', en: 'The mandate has ended already.' }),
    holds: ({ mandate }) => !mandate?.endedOn,
  },
  {
    code: 'INPUT_INVALID',
    field: ['endedOn'],
    basis: basis.governance,
    message: () => ({
      zh: '离任日期不得早于任职起始日，不得晚于任期届满日，也不得晚于今天；任职尚未开始的，不得晚于今天。',
      en: 'It was left no earlier than it began, no later than its term, and no later than today; one that has not begun is taken back no later than today.',
    }),
    holds: ({ mandate, endedOn, now }) =>
      compare(endedOn, civilDateOf(now)) <= 0 &&
      (!mandate ||
        !hasBegun(mandate, now) ||
        (compare(mandate.startsOn, endedOn) <= 0 && compare(endedOn, mandate.endsOn) <= 0)),
  },
]
