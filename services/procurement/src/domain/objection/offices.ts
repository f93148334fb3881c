import type { Actor, Office, Post, Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { isFinance, isOfPurchaser, isOwnFinance } from '../project/authority.ts'
import { type Answering, hasWritten, mayAnswer, writers } from './authority.ts'

const answers = (post: Post<Answering>, zh: string, en: string): Office<Answering> => ({
  zh,
  en,
  rules: mayAnswer,
  post,
})
const ofPurchaser = { functions: ['PUR', 'DIS'], reach: 'OWN_AGENCY' } as const
const ofFinance = { functions: ['FIN'], reach: 'OWN_LEVEL' } as const
/** An objection to the notice is judged by an approver who wrote none of it; an inquiry is answered by anybody of the office. */
const judges = { subRole: 'approver', anotherThan: ({ project }: Answering) => writers(project) } as const

export const purchaserJudges = answers(
  { ...ofPurchaser, ...judges },
  '公示异议：购买主体审批人员，且非公示的经办人、起草人',
  "an objection: the purchaser's approver, another person than whoever wrote the notice",
)
export const financeJudges = answers(
  { ...ofFinance, ...judges },
  '已移交或逾期的公示异议：本级财政部门审批人员，且非公示的经办人、起草人',
  'an objection that was handed over or is overdue: an approver of the finance bureau of that level who wrote none of the notice',
)
export const purchaserAnswers = answers(
  ofPurchaser,
  '询问：购买主体人员',
  "an inquiry: the purchaser's people",
)
export const financeAnswers = answers(
  ofFinance,
  '逾期的询问：本级财政部门人员',
  'an inquiry that is overdue: the finance bureau of that level',
)
export const enforcementAnswers = answers(
  { functions: ['ENF'], reach: 'BELOW' },
  '举报：所在辖区执法人员',
  "a report: that division's enforcement",
)

/** In which office somebody would answer. */
export function whoAnswers({ actor, objection, project }: Answering): Office<Answering> {
  const { kind, handedToFinanceAt, overdueAt } = objection
  if (kind === 'REPORT') return enforcementAnswers
  const isLate = overdueAt !== undefined && isFinance(actor) && !isOfPurchaser({ actor, project })
  const [purchaser, finance] =
    kind === 'NOTICE_OBJECTION' ? [purchaserJudges, financeJudges] : [purchaserAnswers, financeAnswers]
  return handedToFinanceAt || isLate ? finance : purchaser
}

/** An approver of the purchaser, or of its finance bureau: what is hidden is decided by nobody alone at a desk. */
const mayRedact: readonly Rule<Answering>[] = [
  {
    code: 'FORBIDDEN',
    basis: basis.screening,
    message: () => ({
      zh: '须由购买主体或财政部门的审批人员遮盖。',
      en: 'An approver of the purchaser or of its finance bureau redacts.',
    }),
    holds: ({ actor, objection }) => {
      if (actor.kind !== 'person' || !actor.subRoles.includes('approver')) return false
      const standing = { actor, project: objection }
      return isFinance(actor) ? isOwnFinance(standing) : isOfPurchaser(standing)
    },
  },
  {
    code: 'DUTY_SEPARATION',
    basis: basis.separation,
    message: () => ({
      zh: '公示的经办人和起草人不得遮盖针对该公示的异议，须由另一人办理。',
      en: 'Whoever handled or drafted the notice takes nothing out of an objection to it: another person must.',
    }),
    holds: ({ actor, project }) => !hasWritten(actor, project),
  },
]

export const purchaserRedacts: Office<Answering> = {
  zh: '购买主体审批人员，且非公示的经办人、起草人',
  en: "the purchaser's approver, another person than whoever wrote the notice",
  rules: mayRedact,
  post: { ...ofPurchaser, ...judges },
}
export const financeRedacts: Office<Answering> = {
  zh: '本级财政部门审批人员，且非公示的经办人、起草人',
  en: 'an approver of the finance bureau of that level who wrote none of the notice',
  rules: mayRedact,
  post: { ...ofFinance, ...judges },
}

/** In which office somebody would redact. */
export const whoRedacts = ({ actor }: Answering): Office<Answering> =>
  isFinance(actor) ? financeRedacts : purchaserRedacts

/** Whoever holds the receipt: to anybody else it is not there, so there is nothing left to refuse. */
export const receiptHolder: Office<Answering> = {
  zh: '持回执码者',
  en: 'whoever holds the receipt',
  rules: [],
}

/** Anybody, signed in or not. */
export const anybody: Office<{ actor: Actor }> = { zh: '任何人', en: 'anybody', rules: [] }
