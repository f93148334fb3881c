import {
  accepted,
  type CivilDate,
  civilDateOf,
  type Instant,
  move,
  nextVersion,
  type Outcome,
  type Rule,
  Temporal,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { isAlive } from '../organization/is-alive.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import type { DisciplineEntry } from './discipline-entry.ts'
import { type DisciplineEvent, disciplineMoves } from './states.ts'

export type GoingOn = {
  entry: DisciplineEntry
  organization: SocialOrganization
  on: CivilDate
  now: Instant
}

/** What becomes of an entry on a day: the member appeals within the association, that is upheld, or lifted. */
export function goOn(event: DisciplineEvent, going: GoingOn): Outcome<DisciplineEntry> {
  const { entry, on } = going
  const moved = move(disciplineMoves, entry.state, event)
  if (!moved.ok) return moved
  const fit = check(rules, going)
  if (!fit.ok) return fit
  const days: Readonly<Record<DisciplineEvent, Partial<DisciplineEntry>>> = {
    appeal: { appealedOn: on },
    uphold: { appealDecidedOn: on },
    lift: { liftedOn: on, ...(entry.state === 'APPEALED' && { appealDecidedOn: on }) },
  }
  return accepted(nextVersion(entry, { state: moved.value, ...days[event] }))
}

const rules: readonly Rule<GoingOn>[] = [
  isAlive,
  {
    code: 'INPUT_INVALID',
    field: ['on'],
    basis: basis.discipline,
    message: () => ({
      zh: '日期不得早于作出、申诉和申诉决定之日，也不得晚于今天。',
      en: 'The day is that of the decision, of the appeal and of what came of it, or later, and not after today.',
    }),
    holds: ({ entry, on, now }) => {
      const { compare } = Temporal.PlainDate
      const before = [entry.decidedOn, entry.appealedOn, entry.appealDecidedOn].filter(
        (one) => one !== undefined,
      )
      return before.every((one) => compare(one, on) <= 0) && compare(on, civilDateOf(now)) <= 0
    },
  },
]
