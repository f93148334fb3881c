import type { Actor } from '@gongshi/domain-kit'
import { sideAmending } from '../amendment/approvers.ts'
import { basis } from '../basis.ts'
import type { Objection } from '../objection/objection.ts'
import { possibleOutcomes } from '../objection/possible-outcomes.ts'
import { sideApproving } from '../project/authority.ts'
import { type Front, upToDate } from '../project/front.ts'
import { possibleActions } from '../project/possible-actions.ts'
import type { ProcurementProject } from '../project/project.ts'
import type { Task } from './task.ts'
import { type Desk, taskRows } from './task-rows.ts'

/** What a project asks of somebody. */
export function tasksOfProject(front: Front): Task[] {
  const now = upToDate(front)
  const desk: Desk = {
    ...now,
    actions: new Set(possibleActions(now)),
    approvesFor: sideApproving(now),
    amendsFor: sideAmending(now),
  }
  return taskRows
    .filter(({ applies }) => applies(desk))
    .map(({ kind, hangsOn = 'UNDATED', text, due, basis: ground }) => ({
      kind,
      hangsOn,
      projectId: front.project.id,
      due: due?.(desk),
      text,
      basis: ground,
    }))
}

/** The answer an objection waits for, for whoever may give it: nobody is asked to judge what he wrote. */
export function tasksOfObjection(actor: Actor, objection: Objection, project: ProcurementProject): Task[] {
  const mayDecide = possibleOutcomes({ actor, objection, project }).length > 0
  return mayDecide ? [taskOfObjection(objection)] : []
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
    hangsOn: 'OBJECTION',
    projectId,
    objectionId: id,
    due: replyDueAt,
    text,
    basis: kind === 'INQUIRY' ? basis.inquiry : basis.objection,
  }
}
