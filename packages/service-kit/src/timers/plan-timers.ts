import type { EntityManager } from 'typeorm'
import { insertMany } from '../database/insert-many.ts'
import type { Change } from '../database/rows/index.ts'
import { updateManyById } from '../database/update-many-by-id.ts'
import { planDifference } from './plan-difference.ts'
import type { SubjectPlan, TimerPlan, TimerSubject } from './timer-plan.ts'
import type { TimerRow } from './timer-row.ts'

/**
 * Writes a record's timers in the transaction that saves it: what the plan names is armed or suspended, what it does
 * not name is cancelled. The record must be held or new in this transaction.
 */
export async function planTimers(
  tx: EntityManager,
  subject: TimerSubject,
  plan: readonly TimerPlan[],
): Promise<void> {
  await planTimersForMany(tx, [{ subject, plan }])
}

/** `planTimers` for many records, with a handful of statements. */
export async function planTimersForMany(tx: EntityManager, plans: readonly SubjectPlan[]): Promise<void> {
  if (plans.length === 0) return
  const { added, changed } = planDifference(await timersOf(tx, plans), plans)
  await insertMany(tx, 'timer', added)
  await updateManyById(tx, 'timer', changed.map(toChange))
}

async function timersOf(tx: EntityManager, plans: readonly SubjectPlan[]): Promise<TimerRow[]> {
  return tx.query('select * from timer where subject_id in (?)', [plans.map(({ subject }) => subject.id)])
}

/** Kind and subject of a timer never change. */
function toChange({ kind: _kind, subject_id: _subject, ...change }: TimerRow) {
  return change
}

/** The timers to write for records whose deadlines changed; a record whose deadlines stayed needs none. */
export function plansOf<R extends { id: string; revision: number }>(
  changes: readonly Change<R>[],
  deadlines: (record: R) => readonly Extract<TimerPlan, { dueAt: unknown }>[],
): SubjectPlan[] {
  return changes.flatMap(({ before, after }) => {
    const plan = deadlines(after)
    if (said(plan) === said(deadlines(before))) return []
    return [{ subject: { id: after.id, version: after.revision }, plan }]
  })
}

const said = (plan: readonly { kind: string; dueAt: unknown }[]): string =>
  plan.map(({ kind, dueAt }) => `${kind} ${dueAt}`).join('\n')
