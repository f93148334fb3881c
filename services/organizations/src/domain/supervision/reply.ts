import { accepted, type Instant, move, type Outcome, type Rule, writtenText } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import { isOver } from '../registration/deadlines.ts'
import { changed } from './changed.ts'
import { publicWords } from './public-words.ts'
import { supervisionMoves } from './states.ts'
import type { SupervisionRecord } from './supervision-record.ts'

type Replying = {
  record: SupervisionRecord
  text: string
  /** Who said it, where the house knows: everybody reads the reply without that name. */
  saidBy?: string | undefined
  by: string
  now: Instant
}

/** The organization replies; everybody reads it, without who had said what. */
export function reply(replying: Replying): Outcome<SupervisionRecord> {
  const { record, text, saidBy, by, now } = replying
  const moved = move(supervisionMoves, record.state, 'reply')
  if (!moved.ok) return moved
  const fit = check(rules, replying)
  if (!fit.ok) return fit
  const isLate = record.overdueAt !== undefined || isOver(record.period.dueOn, now)
  const publicText = publicWords(text, saidBy)
  return accepted(changed(record, { state: moved.value, reply: { at: now, by, text, publicText, isLate } }))
}

const rules: readonly Rule<Replying>[] = [
  writtenText({
    ...{ basis: { rule: 'R-26' }, field: ['text'], longest: 5000 },
    name: { zh: '答复', en: 'reply' },
    of: ({ text }: Replying) => text,
  }),
]
