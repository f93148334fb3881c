import { brokenRules, type Office, type Rule, subjectOf } from '@gongshi/domain-kit'
import { officeOf } from '../access/office.ts'
import type { InFrontOfProposal } from './proposal.ts'

type Matter = { zh: string; en: string }

/** Whoever keeps the table, as its approver. */
export const decider = (matter: Matter): Office<InFrontOfProposal> =>
  officeOf({
    roles: ['OPR'],
    subRole: 'approver',
    matter,
    zh: '系统运维审批人员',
    en: 'an approver of the operators',
  })

/** The second person of the two: the same, and not whoever proposed it. */
export function secondPerson(matter: Matter): Office<InFrontOfProposal> {
  const { rules, post } = decider(matter)
  return {
    zh: '系统运维审批人员，且非提出人',
    en: 'an approver of the operators, another person than whoever proposed it',
    rules: [...rules, anotherPersonConfirms(rules)],
    post: { ...post!, anotherThan: ({ proposal }) => [proposal.proposedBy] },
  }
}

/** Told only to whoever could confirm it but for that. */
const anotherPersonConfirms = (office: readonly Rule<InFrontOfProposal>[]): Rule<InFrontOfProposal> => ({
  code: 'DUTY_SEPARATION',
  basis: { rule: 'R-21' },
  message: () => ({
    zh: '提出人不能自行确认，须由另一人确认。',
    en: 'Whoever proposed it cannot confirm it: another person must.',
  }),
  holds: (standing) =>
    brokenRules(office, standing).length > 0 || subjectOf(standing.actor) !== standing.proposal.proposedBy,
})
