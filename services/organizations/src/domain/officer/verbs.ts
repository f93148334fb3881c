import type { Actor, Office, Role, Rule, Uscc, VerbRow } from '@gongshi/domain-kit'

/** Somebody about to enter an officer. */
export type EnteringOfficer = { actor: Actor; officer: { agencyUscc: Uscc; subject: string } }

const functions: readonly Role[] = ['REG', 'ENF', 'DIS']

const basis = { rule: 'ORG-OFFICER', document: '中华人民共和国行政处罚法', article: '第四十二条' }

const approverOfTheAgency: Rule<EnteringOfficer> = {
  code: 'FORBIDDEN',
  basis,
  message: () => ({
    zh: '执法人员由其所在机关（登记、执法或区级部门）的审批人员登记。',
    en: 'An approver of the officer’s own agency, a registrar, an enforcement or a district one, enters an officer.',
  }),
  holds: ({ actor, officer }) =>
    actor.kind === 'person' &&
    actor.agencyUscc === officer.agencyUscc &&
    actor.subRoles.includes('approver') &&
    actor.roles.some((role) => functions.includes(role)),
}

const anotherPerson: Rule<EnteringOfficer> = {
  code: 'DUTY_SEPARATION',
  basis: { rule: 'R-21' },
  message: () => ({
    zh: '审批人员不得为自己登记执法资格，须由另一人登记。',
    en: 'Nobody enters their own qualification: another approver must.',
  }),
  holds: ({ actor, officer }) => actor.kind !== 'person' || actor.subject !== officer.subject,
}

const approver: Office<EnteringOfficer> = {
  zh: '本机关审批人员（非本人）',
  en: 'an approver of the agency, another person than the officer',
  rules: [approverOfTheAgency, anotherPerson],
  post: {
    functions,
    subRole: 'approver',
    reach: 'OWN_AGENCY',
    anotherThan: ({ officer }) => [officer.subject],
  },
}

/** Nothing changes an officer: a new certificate is another one. */
export const verbs: Readonly<Record<string, VerbRow<EnteringOfficer>>> = {}

/** What begins one (domain specification 3.1). */
export const begins = {
  registerOfficer: { events: [], by: [approver], asks: 'nothing' },
} satisfies Record<string, VerbRow<EnteringOfficer>>
