import {
  accepted,
  check,
  civilDateOf,
  type Instant,
  move,
  type Outcome,
  type Rule,
  type WorkCalendar,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Policies } from '../ground/policies.ts'
import { changed } from './changed.ts'
import { groundsGiven } from './grounds-given.ts'
import type { Objection } from './objection.ts'
import { beginReply } from './periods.ts'
import { written } from './public-grounds.ts'
import { objectionMoves } from './states.ts'

export type Correcting = {
  objection: Objection
  grounds: string
  policies: Policies
  calendar: WorkCalendar
  now: Instant
}

/** The objector puts the form right, once and in time; the answer is owed anew from this day. */
export function correct(correcting: Correcting): Outcome<Objection> {
  const { objection, grounds, policies, calendar, now } = correcting
  const judged = check(correctionRules, correcting)
  if (!judged.ok) return judged
  const moved = move(objectionMoves, objection.state, 'correct')
  if (!moved.ok) return moved
  const corrections = objection.corrections + 1
  return accepted(
    changed(objection, {
      state: moved.value,
      ...written(grounds),
      outcome: undefined,
      corrections,
      correctByOn: undefined,
      correctByAt: undefined,
      ...beginReply(objection.kind, { on: civilDateOf(now), policies, calendar }),
    }),
  )
}

const correctionRules: readonly Rule<Correcting>[] = [
  {
    code: 'DEADLINE_PASSED',
    basis: basis.objection,
    message: () => ({ zh: '只能补正一次。', en: 'The form may be corrected only once.' }),
    holds: ({ objection }) => objection.corrections === 0,
  },
  {
    code: 'DEADLINE_PASSED',
    basis: basis.objection,
    message: ({ objection }) => ({
      zh: `补正期限至 ${objection.correctByOn} 24:00，已过。`,
      en: `The form could be put right until ${objection.correctByOn} 24:00.`,
    }),
    holds: ({ objection: { correctByAt }, now }) =>
      correctByAt === undefined || now.epochMilliseconds < correctByAt.epochMilliseconds,
  },
  groundsGiven,
]
