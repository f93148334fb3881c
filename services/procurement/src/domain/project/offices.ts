import type { Actor, Office } from '@gongshi/domain-kit'
import { isFinance, isOfPurchaser, type Standing, sideApproving } from './authority.ts'
import {
  anotherPersonActs,
  approverActs,
  financeActs,
  financeInScope,
  handlerActs,
  mayDraft,
  oneSideOnly,
  purchaserActs,
} from './authority-rules.ts'

const ofPurchaser = { functions: ['PUR', 'DIS'], reach: 'OWN_AGENCY' } as const

/** Whoever drafts: for the own agency, whatever it is. */
export const draftingClerk: Office<{ actor: Actor }> = {
  zh: '购买主体人员',
  en: "one of a purchaser's people",
  rules: [mayDraft],
  post: { ...ofPurchaser, reach: 'CITY' },
}
export const purchaserClerk: Office<Standing> = {
  zh: '购买主体人员',
  en: "one of the purchaser's people",
  rules: [purchaserActs],
  post: ofPurchaser,
}
export const purchaserHandler: Office<Standing> = {
  zh: '购买主体经办人员',
  en: "the purchaser's handler",
  rules: [purchaserActs, handlerActs],
  post: { ...ofPurchaser, subRole: 'handler' },
}
export const purchaserApprover: Office<Standing> = {
  zh: '购买主体审批人员',
  en: "the purchaser's approver",
  rules: [purchaserActs, approverActs],
  post: { ...ofPurchaser, subRole: 'approver' },
}
/** Everything the purchaser's second person must be. */
export const secondPerson: Office<Standing> = {
  zh: '购买主体审批人员，且非起草、修改、提交人',
  en: "the purchaser's approver, another person than whoever wrote it",
  rules: [anotherPersonActs, purchaserActs, approverActs],
  post: { ...ofPurchaser, subRole: 'approver', anotherThan: ({ project }) => project.editors },
}
/** Everything the finance bureau's person must be (domain 4.4, 7: an approver; who edited or approved as purchaser is neither). */
export const financePerson: Office<Standing> = {
  zh: '本级财政部门审批人员，且未起草、未代表购买主体审批',
  en: 'an approver of the finance bureau of that level, who neither wrote nor approved for the purchaser',
  rules: [financeActs, financeInScope, approverActs, anotherPersonActs, oneSideOnly],
  post: {
    functions: ['FIN'],
    subRole: 'approver',
    reach: 'OWN_LEVEL',
    anotherThan: ({ project: { editors, purchaserApproval } }) =>
      purchaserApproval ? [...editors, purchaserApproval.by] : editors,
  },
}

/** Who may approve, each for the own side. */
export const whoApproves = (standing: Standing): Office<Standing> =>
  sideApproving(standing) === 'FINANCE' ? financePerson : secondPerson

/** Who may hand a project back. */
export const whoReturns = (standing: Standing): Office<Standing> =>
  isFinance(standing.actor) && !isOfPurchaser(standing) ? financePerson : secondPerson

/** Who may let a notice run on, or take its earlier end. */
export const whoResumes = ({ actor }: Standing): Office<Standing> =>
  isFinance(actor) ? financePerson : purchaserApprover
