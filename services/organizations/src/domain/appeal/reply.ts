import { accepted, type Instant, move, type Outcome, type Rule, writtenText } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import { isOver } from '../registration/deadlines.ts'
import type { AppealOutcome, MemberAppeal } from './appeal.ts'
import { changed } from './changed.ts'
import { appealMoves } from './states.ts'

export type Replying = {
  appeal: MemberAppeal
  outcome: AppealOutcome
  text: string
  by: string
  now: Instant
}

/** The agency replies, and says what came of it; everybody reads it. */
export function reply(replying: Replying): Outcome<MemberAppeal> {
  const { appeal, outcome, text, by, now } = replying
  const moved = move(appealMoves, appeal.state, 'reply')
  if (!moved.ok) return moved
  const fit = check(rules, replying)
  if (!fit.ok) return fit
  const isLate = appeal.overdueAt !== undefined || isOver(appeal.period.dueOn, now)
  return accepted(changed(appeal, { state: moved.value, reply: { at: now, by, outcome, text, isLate } }))
}

const rules: readonly Rule<Replying>[] = [
  writtenText({
    basis: { rule: 'R-26' },
    field: ['text'],
    of: ({ text }: Replying) => text,
    name: { zh: '答复', en: 'reply' },
    longest: 5000,
  }),
]
