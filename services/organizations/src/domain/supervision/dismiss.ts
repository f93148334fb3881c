import { accepted, type Instant, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { changed } from './changed.ts'
import { notEscalated, ofPublic } from './of-public.ts'
import { publicWords } from './public-words.ts'
import { supervisionMoves } from './states.ts'
import type { SupervisionRecord } from './supervision-record.ts'

type Dismissing = {
  record: SupervisionRecord
  /** Who wrote it, where a name was given: nobody reads that name in the reason. */
  saidBy?: string | undefined
  by: string
  now: Instant
}

/** An approver agrees that it comes to nothing: ground and reason are public, and it is counted (S38). */
export function dismiss(dismissing: Dismissing): Outcome<SupervisionRecord> {
  const { record, saidBy, by, now } = dismissing
  const moved = move(supervisionMoves, record.state, 'dismiss')
  if (!moved.ok) return moved
  const fit = check(rules, dismissing)
  if (!fit.ok) return fit
  const { ground, reason } = record.proposal!
  const decision = { at: now, by, ground, text: reason, publicText: publicWords(reason, saidBy) }
  return accepted(changed(record, { state: moved.value, decision, proposal: undefined }))
}

const rules: readonly Rule<Dismissing>[] = [
  ofPublic,
  notEscalated,
  {
    code: 'INVALID_TRANSITION',
    field: ['id'],
    basis: basis.supervision,
    message: () => ({
      zh: '须先由经办人员提出不予采纳的意见，写明依据和理由。',
      en: 'A handler proposes it first, with its ground and reason.',
    }),
    holds: ({ record }) => record.proposal !== undefined,
  },
]
