import type { SubjectPlan, TimerPlan } from '@gongshi/service-kit'
import type { Change } from './change.ts'

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
