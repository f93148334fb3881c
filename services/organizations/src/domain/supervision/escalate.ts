import { accepted, givenReason, type Instant, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { changed } from './changed.ts'
import { notEscalated, ofPublic } from './of-public.ts'
import { supervisionMoves } from './states.ts'
import type { SupervisionRecord } from './supervision-record.ts'

type Escalating = {
  record: SupervisionRecord
  /** What the lead will be called: given here, so that nobody has to answer. */
  leadId: string
  reason: string
  by: string
  now: Instant
}

/** The registrar tells enforcement: a lead. The organization and the public learn nothing of it (S38, 7). */
export function escalate(escalating: Escalating): Outcome<SupervisionRecord> {
  const { record, leadId, reason, by, now } = escalating
  const moved = move(supervisionMoves, record.state, 'escalate')
  if (!moved.ok) return moved
  const fit = check(rules, escalating)
  if (!fit.ok) return fit
  const escalated = { at: now, by, leadId, reason }
  return accepted(changed(record, { state: moved.value, escalated, proposal: undefined }))
}

const rules: readonly Rule<Escalating>[] = [
  ofPublic,
  notEscalated,
  givenReason({ basis: basis.supervision, field: ['reason'], longest: 2000 }),
]
