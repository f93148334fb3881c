import type { Actor } from '@gongshi/domain-kit'
import { sideAmending } from '../amendment/approvers.ts'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { mayAnswer } from '../objection/authority.ts'
import { mayKnow } from '../objection/may-know.ts'
import type { Objection } from '../objection/objection.ts'
import { isFinance, isOfPurchaser, sideApproving } from '../project/authority.ts'
import { possibleActions } from '../project/possible-actions.ts'
import type { ProcurementProject } from '../project/project.ts'
import type { Task } from './task.ts'
import { type Desk, taskRows } from './task-rows.ts'

/** What a project asks of somebody. */
export function tasksOfProject(
  actor: Actor,
  { project, notice, objections }: Pick<Desk, 'project' | 'notice' | 'objections'>,
): Task[] {
  const standing = { actor, project }
  const desk: Desk = {
    project,
    notice,
    objections,
    actions: new Set(possibleActions(actor, project)),
    isFinance: isFinance(actor) && !isOfPurchaser(standing),
    approvesFor: sideApproving(standing),
    amendsFor: sideAmending(standing),
  }
  return taskRows
    .filter(({ applies }) => applies(desk))
    .map(({ kind, text, due, basis: ground }) => ({
      kind,
      projectId: project.id,
      due: due?.(desk),
      text,
      basis: ground,
    }))
}

/** The answer an objection waits for, for whoever may give it: nobody is asked to judge what he wrote. */
export function tasksOfObjection(actor: Actor, objection: Objection, project: ProcurementProject): Task[] {
  const mayAct = mayKnow(actor, { objection, project }) && check(mayAnswer, { actor, objection, project }).ok
  return mayAct ? [taskOfObjection(objection)] : []
}

function taskOfObjection({ id, projectId, kind, replyDueAt, replyDueOn }: Objection): Task {
  const text = replyDueOn
    ? { zh: `应于 ${replyDueOn} 前答复。`, en: `To be answered by ${replyDueOn}.` }
    : {
        zh: '须答复；期限所在年度的放假安排公布后确定日期。',
        en: 'To be answered; the date is told once the calendar of that year is published.',
      }
  return {
    kind: 'ANSWER_OBJECTION',
    projectId,
    objectionId: id,
    due: replyDueAt,
    text,
    basis: kind === 'INQUIRY' ? basis.inquiry : basis.objection,
  }
}

/** The soonest due first, what has no limit last. */
export function byDue(a: Task, b: Task): number {
  return millis(a) - millis(b) || (keyOf(a) < keyOf(b) ? -1 : 1)
}

/** What tells one task from another. */
export const keyOf = ({ kind, projectId, objectionId }: Task): string =>
  `${projectId} ${objectionId ?? ''} ${kind}`

/** When it is due; far in the future without a limit. */
export const millis = ({ due }: Task): number => due?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER
