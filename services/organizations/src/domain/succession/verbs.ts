import { type Actor, covers, mayDo, type Office, type Rule, type VerbRow } from '@gongshi/domain-kit'
import type { Agency } from '../agency/agency.ts'
import { basis } from '../basis.ts'
import type { AgencySuccession } from './agency-succession.ts'
import type { SuccessionEvent } from './states.ts'

/** Somebody in front of an agency that ends; `said` is what another may confirm, where this call says the same. */
export type InFrontOfSuccession = {
  actor: Actor
  from: Pick<Agency, 'divisionCode'> | undefined
  said: Pick<AgencySuccession, 'proposed'> | undefined
}

const approverOfTheRegistrar: Rule<InFrontOfSuccession> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '须由管辖范围含该机关所在区划的登记管理机关审批人员记录。',
    en: 'An approver of a registrar whose division contains that of the agency records it.',
  }),
  holds: ({ actor, from }) =>
    actor.kind === 'person' &&
    actor.roles.includes('REG') &&
    actor.subRoles.includes('approver') &&
    from !== undefined &&
    covers(actor.divisionCode ?? '', from.divisionCode),
}

const anotherPerson: Rule<InFrontOfSuccession> = {
  code: 'DUTY_SEPARATION',
  basis: basis.separation,
  message: () => ({
    zh: '须由另一名审批人员以同样的内容记录，方为生效。',
    en: 'Another approver must record the same for it to count.',
  }),
  holds: ({ actor, said }) => actor.kind !== 'person' || actor.subject !== said?.proposed.by,
}

const post = { functions: ['REG'], subRole: 'approver', reach: 'BELOW' } as const

const records: Office<InFrontOfSuccession> = {
  zh: '登记管理机关审批人员',
  en: "a registrar's approver",
  rules: [approverOfTheRegistrar],
  post,
}
const confirms: Office<InFrontOfSuccession> = {
  zh: '登记管理机关另一审批人员',
  en: "a registrar's second approver",
  rules: [approverOfTheRegistrar, anotherPerson],
  post: { ...post, anotherThan: ({ said }) => (said ? [said.proposed.by] : []) },
}

/** What is recorded of agencies: the first call says it, the second confirms it. */
export const begins = {
  recordAgencySuccession: {
    events: ['propose', 'confirm'],
    by: [records, confirms],
    as: ({ said }: InFrontOfSuccession) => (said ? confirms : records),
    asks: 'nothing',
  },
} satisfies Record<string, VerbRow<InFrontOfSuccession, SuccessionEvent>>

/** Whether somebody may record a succession, or confirm what another has said of it. */
export const mayRecord = (standing: InFrontOfSuccession): boolean =>
  mayDo(begins.recordAgencySuccession, standing).ok

/** Nothing is done to one that two have recorded. */
export const verbs: Readonly<Record<string, VerbRow<InFrontOfSuccession, SuccessionEvent>>> = {}
