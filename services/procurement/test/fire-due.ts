import { type Clock, instantFromRow, instantToRow } from '@gongshi/service-kit'
import type { DataSource } from 'typeorm'
import type { Neighbours } from '../src/commands/context.ts'
import { timers } from '../src/jobs/timers.ts'

type Row = { id: string; kind: string; subject_id: string; subject_version: number; due_at: Date }

/** Fires what is due by the test's clock, once, as the timer job does: rows and effects in one transaction. */
export async function fireDue(dataSource: DataSource, clock: Clock, neighbours: Neighbours): Promise<number> {
  return dataSource.transaction(async (tx) => {
    const now = await clock.now(tx)
    const rows: Row[] = await tx.query(
      `select * from timer where state = 'ARMED' and due_at <= ? for update`,
      [instantToRow(now)],
    )
    for (const row of rows)
      await tx.query(`update timer set state = 'FIRED', fired_at = ? where id = ?`, [
        instantToRow(now),
        row.id,
      ])
    for (const { kind, fire } of timers({ neighbours })) {
      const due = rows.filter((row) => row.kind === kind).map(asDue)
      if (due.length > 0) await fire(tx, due, now)
    }
    return rows.length
  })
}

const asDue = (row: Row) => ({
  id: row.id,
  kind: row.kind,
  subjectId: row.subject_id,
  subjectVersion: row.subject_version,
  dueAt: instantFromRow(row.due_at)!,
})
