import { accepted, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import { changed } from './changed.ts'
import { supervisionMoves } from './states.ts'
import type { SupervisionRecord } from './supervision-record.ts'

type Withdrawing = { record: SupervisionRecord; now: Instant }

/** Whoever wrote it takes it back: those who supervise can read it still, and it is counted. */
export function withdraw({ record, now }: Withdrawing): Outcome<SupervisionRecord> {
  const moved = move(supervisionMoves, record.state, 'withdraw')
  return moved.ok
    ? accepted(changed(record, { state: moved.value, withdrawnAt: now, proposal: undefined }))
    : moved
}
