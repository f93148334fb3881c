import { accepted, type Instant, move, type Outcome, type Rule, writtenText } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import { changed } from './changed.ts'
import { ofPublic } from './of-public.ts'
import { publicWords } from './public-words.ts'
import { supervisionMoves } from './states.ts'
import type { SupervisionRecord } from './supervision-record.ts'

type Answering = {
  record: SupervisionRecord
  text: string
  /** Who wrote it, where a name was given: nobody reads that name in the answer. */
  saidBy?: string | undefined
  by: string
  now: Instant
}

/** The registrar tells whoever wrote it, and everybody, what came of it. */
export function answer(answering: Answering): Outcome<SupervisionRecord> {
  const { record, text, saidBy, by, now } = answering
  const moved = move(supervisionMoves, record.state, 'answer')
  if (!moved.ok) return moved
  const fit = check(rules, answering)
  if (!fit.ok) return fit
  const decision = { at: now, by, text, publicText: publicWords(text, saidBy) }
  return accepted(changed(record, { state: moved.value, decision, proposal: undefined }))
}

const rules: readonly Rule<Answering>[] = [
  ofPublic,
  writtenText({
    ...{ basis: { rule: 'R-26' }, field: ['text'], longest: 5000 },
    name: { zh: '办理结果', en: 'answer' },
    of: ({ text }: Answering) => text,
  }),
]
