import { newId } from '@gongshi/domain-kit'
import { instantToRow } from '../database/columns/index.ts'
import type { SubjectPlan, TimerPlan, TimerSubject } from './timer-plan.ts'
import type { TimerRow } from './timer-row.ts'

/** What must be written so that the rows say what the plans say. */
export type PlanDifference = { added: TimerRow[]; changed: TimerRow[] }

/**
 * Compares the timers there are with the timers there should be.
 *
 * A timer that fired for the same instant stays fired: planning it again after every save changes nothing. A kind that
 * is no longer planned is cancelled, unless it is over already. Every change bumps the timer's version.
 */
export function planDifference(rows: readonly TimerRow[], plans: readonly SubjectPlan[]): PlanDifference {
  const added: TimerRow[] = []
  const changed: TimerRow[] = []
  const standing = new Map(rows.map((row) => [keyOf(row.subject_id, row.kind), row]))
  for (const { subject, plan } of plans) {
    for (const item of plan) {
      const row = standing.get(keyOf(subject.id, item.kind))
      standing.delete(keyOf(subject.id, item.kind))
      const wanted = toRow(subject, item, row)
      if (!row) added.push(wanted)
      else if (!saysTheSame(row, wanted)) changed.push(wanted)
    }
  }
  const given = new Map(plans.map(({ subject }) => [subject.id, subject]))
  for (const row of standing.values()) {
    const subject = given.get(row.subject_id)
    if (subject && isPending(row)) changed.push(cancelled(row, subject))
  }
  return { added, changed }
}

function toRow(subject: TimerSubject, item: TimerPlan, row: TimerRow | undefined): TimerRow {
  return {
    id: row?.id ?? newId(),
    kind: item.kind,
    subject_id: subject.id,
    subject_version: subject.version,
    state: 'ARMED',
    version: (row?.version ?? 0) + 1,
    due_at: instantToRow(item.dueAt) as Date,
    fired_at: null,
    attempts: 0,
    retry_at: null,
  }
}

function cancelled(row: TimerRow, subject: TimerSubject): TimerRow {
  return {
    ...row,
    subject_version: subject.version,
    state: 'CANCELLED',
    version: row.version + 1,
    due_at: null,
    attempts: 0,
    retry_at: null,
  }
}

/** Fired counts as armed here: its deadline is the same one, and it has done its work. */
function saysTheSame(row: TimerRow, wanted: TimerRow): boolean {
  const state = row.state === 'FIRED' ? 'ARMED' : row.state
  return state === wanted.state && row.due_at?.getTime() === wanted.due_at?.getTime()
}

function isPending(row: TimerRow): boolean {
  return row.state === 'ARMED'
}

function keyOf(subjectId: string, kind: string): string {
  return `${subjectId} ${kind}`
}
