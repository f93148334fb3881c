import { addMonths, civilDateOf, isIn, startOfDay } from '@gongshi/domain-kit'
import type { TimerPlan } from '../../timers/timer-plan.ts'
import type { ImportRun } from './import-run.ts'
import { importMoves } from './states.ts'

/** The deadlines of imports: nobody decided about it; nobody needs its rows any more. */
export const IMPORT_EXPIRES = 'import.expires'
export const REPORT_LEAVES = 'import.report.leaves'

/** What time alone does to an import: one that waits for a person waits so many hours; of one that is over the rows leave after so many months. */
export function deadlinesOf(run: ImportRun): Extract<TimerPlan, { dueAt: unknown }>[] {
  const { state, waitHours, updatedAt, reportMonths, reportLeftAt } = run
  if (isIn(importMoves, state, 'waits'))
    return [{ kind: IMPORT_EXPIRES, dueAt: updatedAt.add({ hours: waitHours }) }]
  if (!isIn(importMoves, state, 'over') || reportMonths === null || reportLeftAt) return []
  const lastDay = addMonths(civilDateOf(updatedAt), reportMonths)
  return [{ kind: REPORT_LEAVES, dueAt: startOfDay(lastDay.add({ days: 1 })) }]
}

/** Whether a deadline of this kind is due. */
export const isDue = (run: ImportRun, kind: string, now: ImportRun['updatedAt']): boolean =>
  deadlinesOf(run).some((plan) => plan.kind === kind && plan.dueAt.epochMilliseconds <= now.epochMilliseconds)
