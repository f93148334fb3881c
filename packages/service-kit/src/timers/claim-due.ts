import type { Instant } from '@gongshi/domain-kit'
import type { EntityManager } from 'typeorm'
import { instantFromRow, instantToRow } from '../database/columns/index.ts'
import type { DueTimer } from './timer-handler.ts'
import type { TimerRow } from './timer-row.ts'

type Claim = { now: Instant; kinds: readonly string[]; limit: number; only?: string }

/**
 * Takes due timers for this transaction and marks them fired; rows another worker holds are passed over.
 *
 * The one place that knows how timers are claimed: for an engine without SKIP LOCKED (TiDB, Vitess) it becomes an
 * `update … set claim = … order by due_at, id limit n` (docs/adr/portable-timer-claim.md).
 *
 * @param only one timer by id, also when an earlier failure keeps it waiting
 */
export async function claimDue(tx: EntityManager, { now, kinds, limit, only }: Claim): Promise<DueTimer[]> {
  const rows: TimerRow[] = await tx.query(
    `select id, kind, subject_id, subject_version, due_at from timer
      where state = 'ARMED' and due_at <= ? and kind in (?)
        and ${only ? 'id = ?' : '(retry_at is null or retry_at <= utc_timestamp(3))'}
      order by due_at, id limit ${limit} for update skip locked`,
    [instantToRow(now), kinds, ...(only ? [only] : [])],
  )
  if (rows.length > 0) await markFired(tx, rows, now)
  return rows.map(toDue)
}

async function markFired(tx: EntityManager, rows: readonly TimerRow[], now: Instant): Promise<void> {
  await tx.query(`update timer set state = 'FIRED', fired_at = ?, version = version + 1 where id in (?)`, [
    instantToRow(now),
    rows.map((row) => row.id),
  ])
}

function toDue(row: TimerRow): DueTimer {
  return {
    id: row.id,
    kind: row.kind,
    subjectId: row.subject_id,
    subjectVersion: row.subject_version,
    dueAt: instantFromRow(row.due_at) as Instant,
  }
}
