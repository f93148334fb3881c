import { type Actor, covers, type Instant, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { isFinance, isOfPurchaser, isOwnFinance } from '../project/authority.ts'
import type { Objection } from './objection.ts'

/** Somebody in front of an objection. */
export type Answering = { actor: Actor; objection: Objection; now: Instant }

/** The purchaser answers; when it did not in time, finance does; a report goes to enforcement alone (domain specification 4.6). */
export const mayAnswer: readonly Rule<Answering>[] = [
  {
    code: 'FORBIDDEN',
    basis: basis.objection,
    message: ({ objection }) =>
      objection.kind === 'REPORT'
        ? { zh: '举报由执法部门处理。', en: 'A report is handled by enforcement.' }
        : {
            zh: '由购买主体答复；逾期未答复的由财政部门处理。',
            en: 'The purchaser answers; finance does once the answer is overdue.',
          },
    holds: (answering) => isAnswerer(answering),
  },
]

function isAnswerer({ actor, objection, now }: Answering): boolean {
  if (objection.kind === 'REPORT') return isOwnEnforcement(actor, objection)
  const standing = { actor, project: { ...objection, handler: '', createdBy: '' } }
  if (isFinance(actor)) return isOverdue(objection, now) && isOwnFinance(standing)
  return isOfPurchaser(standing)
}

function isOwnEnforcement(actor: Actor, { divisionCode }: Objection): boolean {
  if (actor.kind !== 'person' || !actor.roles.includes('ENF')) return false
  return covers(actor.divisionCode ?? '', divisionCode)
}

/** By the clock and not by its timer: a late timer takes nobody's duty away. */
function isOverdue({ overdueAt, replyDueAt }: Objection, now: Instant): boolean {
  if (overdueAt !== undefined) return true
  return replyDueAt !== undefined && now.epochMilliseconds >= replyDueAt.epochMilliseconds
}
