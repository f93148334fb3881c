import { accepted, givenReason, type Instant, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { changed } from './changed.ts'
import { notEscalated, ofPublic } from './of-public.ts'
import { supervisionMoves } from './states.ts'
import type { DismissalGround, SupervisionRecord } from './supervision-record.ts'

type Proposing = {
  record: SupervisionRecord
  ground: DismissalGround
  reason: string
  by: string
  now: Instant
}

/** A handler of the registrar thinks it comes to nothing, and why: another person dismisses it, or not (S38). */
export function proposeDismissal(proposing: Proposing): Outcome<SupervisionRecord> {
  const { record, ground, reason, by, now } = proposing
  const moved = move(supervisionMoves, record.state, 'propose')
  if (!moved.ok) return moved
  const fit = check(rules, proposing)
  if (!fit.ok) return fit
  return accepted(changed(record, { state: moved.value, proposal: { at: now, by, ground, reason } }))
}

const rules: readonly Rule<Proposing>[] = [
  ofPublic,
  notEscalated,
  givenReason({ basis: basis.supervision, field: ['reason'], longest: 2000 }),
]
