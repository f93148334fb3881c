import type { Actor, Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { isFinance, isOfPurchaser, isOwnFinance } from '../project/authority.ts'
import type { Objection } from './objection.ts'

/** Somebody in front of an objection. */
export type Answering = { actor: Actor; objection: Objection }

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

function isAnswerer({ actor, objection }: Answering): boolean {
  if (objection.kind === 'REPORT') return actor.kind === 'person' && actor.roles.includes('ENF')
  const standing = { actor, project: { ...objection, handler: '' } }
  if (isFinance(actor)) return objection.overdueAt !== undefined && isOwnFinance(standing)
  return isOfPurchaser(standing)
}
