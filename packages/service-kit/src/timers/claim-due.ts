import type { Instant } from '@gongshi/domain-kit'
import type { EntityManager } from 'typeorm'
import { instantFromRow, instantToRow } from '../database/columns/index.ts'
import type { DueTimer } from './timer-handler.ts'
import type { TimerRow } from './timer-row.ts'

/** The last timer taken in this pass; rows before it were taken, and reading over their remains costs most of the time. */
export type Position = { dueAt: Instant; id: string }

type Claim = {
  now: Instant
  kinds: readonly string[]
  limit: number
  /** Only what comes after, in the order of due_at and id. */
  after?: Position
  /** One timer, also when an earlier failure keeps it waiting. */
  only?: string
}

/**
 * Takes due timers for this transaction and marks them fired; rows another worker holds are passed over.
 *
 * The one place that knows how timers are claimed: for an engine without SKIP LOCKED (TiDB, Vitess) it becomes an
 * `update … set claim = … order by due_at, id limit n` (docs/adr/0017).
 */
export async function claimDue(tx: EntityManager, claim: Claim): Promise<DueTimer[]> {
  const { now, kinds, limit } = claim
  const narrowed = narrow(claim)
  const rows: TimerRow[] = await tx.query(
    `select id, kind, subject_id, subject_version, due_at from timer
      where state = 'ARMED' and due_at <= ? and kind in (?) and ${narrowed.sql}
      order by due_at, id limit ${limit} for update skip locked`,
    [instantToRow(now), kinds, ...narrowed.parameters],
  )
  if (rows.length > 0) await markFired(tx, rows, now)
  return rows.map(toDue)
}

function narrow({ after, only }: Claim): { sql: string; parameters: unknown[] } {
  if (only) return { sql: 'id = ?', parameters: [only] }
  const notFailing = '(retry_at is null or retry_at <= utc_timestamp(3))'
  if (!after) return { sql: notFailing, parameters: [] }
  const dueAt = instantToRow(after.dueAt)
  return {
    sql: `(due_at > ? or (due_at = ? and id > ?)) and ${notFailing}`,
    parameters: [dueAt, dueAt, after.id],
  }
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
