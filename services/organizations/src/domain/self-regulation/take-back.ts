import { accepted, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import { andWriter, changed } from './changed.ts'
import type { SelfRegulatoryDocument } from './self-regulatory-document.ts'
import { selfRegulationMoves } from './states.ts'

export type TakingBack = { document: SelfRegulatoryDocument; by: string; now: Instant }

/** The association takes back what is held, to amend it; what it explained stands in its draft. */
export function takeBack({ document, by }: TakingBack): Outcome<SelfRegulatoryDocument> {
  const moved = move(selfRegulationMoves, document.state, 'takeBack')
  if (!moved.ok) return moved
  const { period: _period, dueOn: _due, overdueAt: _overdue, submitted: _submitted, ...draft } = document
  return accepted(changed(draft, { state: moved.value, writers: andWriter(document, by) }))
}

/** The association gives its draft up. */
export function withdraw({ document, by }: TakingBack): Outcome<SelfRegulatoryDocument> {
  const moved = move(selfRegulationMoves, document.state, 'withdraw')
  return moved.ok
    ? accepted(changed(document, { state: moved.value, writers: andWriter(document, by) }))
    : moved
}
