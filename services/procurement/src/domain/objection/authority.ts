import { type Actor, covers, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { isFinance, isOfPurchaser, isOwnFinance } from '../project/authority.ts'
import type { ProcurementProject } from '../project/project.ts'
import type { Objection } from './objection.ts'

/** Somebody in front of an objection. */
export type Answering = { actor: Actor; objection: Objection; project: ProcurementProject }

/**
 * The purchaser answers, and finance instead once an objection was handed to it; a report goes to enforcement alone (domain
 * specification 4.6). An objection is judged by an approver who wrote nothing of what it is about (R-21, AC-72).
 */
export const mayAnswer: readonly Rule<Answering>[] = [
  {
    code: 'FORBIDDEN',
    basis: basis.objection,
    message: ({ objection }) =>
      objection.kind === 'REPORT'
        ? { zh: '举报由执法部门处理。', en: 'A report is handled by enforcement.' }
        : {
            zh: '由购买主体答复；逾期未答复或已移交的由财政部门处理。',
            en: 'The purchaser answers; finance does once the answer is overdue or the objection was handed over.',
          },
    holds: (answering) => isAnswerer(answering),
  },
  {
    code: 'DUTY_SEPARATION',
    basis: basis.separation,
    message: () => ({
      zh: '公示的经办人和起草人不得处理针对该公示的异议，须由另一人办理。',
      en: 'Whoever handled or drafted the notice does not judge an objection to it: another person must.',
    }),
    holds: ({ actor, objection, project }) =>
      objection.kind !== 'NOTICE_OBJECTION' || !hasWritten(actor, project),
  },
  {
    code: 'FORBIDDEN',
    basis: basis.roles,
    message: () => ({ zh: '异议须由审批人员处理。', en: 'An approver must judge an objection.' }),
    holds: (answering) => !isAnswerer(answering) || !needsApprover(answering) || isApprover(answering),
  },
]

/** Whether somebody drafted, edited, amended or handled what the objection is about, approved since or not. */
export function hasWritten(actor: Actor, project: ProcurementProject): boolean {
  return actor.kind === 'person' && writers(project).includes(actor.subject)
}

/** An inquiry is answered by anybody of the office, a report by its officers. Whoever wrote the notice hears of that first. */
const needsApprover = ({ actor, objection, project }: Answering): boolean =>
  objection.kind === 'NOTICE_OBJECTION' && !hasWritten(actor, project)

const isApprover = ({ actor }: Answering): boolean =>
  actor.kind === 'person' && actor.subRoles.includes('approver')

function isAnswerer({ actor, objection, project }: Answering): boolean {
  if (objection.kind === 'REPORT') return isOwnEnforcement(actor, objection)
  const standing = { actor, project }
  if (objection.handedToFinanceAt) return isOwnFinance(standing)
  if (isOfPurchaser(standing)) return true
  return isFinance(actor) && objection.overdueAt !== undefined && isOwnFinance(standing)
}

function isOwnEnforcement(actor: Actor, { divisionCode }: Objection): boolean {
  if (actor.kind !== 'person' || !actor.roles.includes('ENF')) return false
  return covers(actor.divisionCode ?? '', divisionCode)
}

/** Who wrote what an objection is about. */
export const writers = ({ handler, createdBy, drafters, editors }: ProcurementProject): readonly string[] => [
  handler,
  createdBy,
  ...drafters,
  ...editors,
]
