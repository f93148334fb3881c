import type { Instant } from '@gongshi/domain-kit'
import { objectionDeadlines } from '../../domain/objection/deadlines.ts'
import type { ObjectionFacts } from '../../domain/objection/objection.ts'
import type { Records } from '../../store/store.ts'
import { escalateObjections } from '../objection/escalate-objections.ts'
import { lapseObjections } from '../objection/lapse-objections.ts'

/** A project's objections, brought up to the present: what time has done to them is done first, however late its timer is. */
export async function objectionsNow(tx: Records, projectId: string, now: Instant): Promise<ObjectionFacts[]> {
  const known = await tx.objections.ofProjects([projectId])
  return (await bringUpToDate(tx, known, now)) ? tx.objections.ofProjects([projectId]) : known
}

/** Does what is due to these objections, unless the clocks differ. @returns whether anything was */
export async function bringUpToDate(
  tx: Records,
  objections: readonly ObjectionFacts[],
  now: Instant,
): Promise<boolean> {
  if (tx.isTimeInDoubt()) return false
  const due = (kind: 'objection.overdue' | 'objection.lapse') =>
    objections
      .filter((objection) =>
        objectionDeadlines(objection).some(
          (one) => one.kind === kind && now.epochMilliseconds >= one.dueAt.epochMilliseconds,
        ),
      )
      .map(({ id }) => id)
  const [late, lapsed] = [due('objection.overdue'), due('objection.lapse')]
  if (late.length > 0) await escalateObjections(tx, late, now)
  if (lapsed.length > 0) await lapseObjections(tx, lapsed, now)
  return late.length + lapsed.length > 0
}
