import { type Actor, covers, type Office, type Rule, type VerbRow } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { LegacyOrganization } from './legacy-organization.ts'

/** Somebody in front of a row without a code. */
export type InFrontOfLegacy = { actor: Actor; legacy: LegacyOrganization }

const approverOfTheRegistrar: Rule<InFrontOfLegacy> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '须由管辖范围含该旧登记所在区划的登记管理机关审批人员关联。',
    en: 'An approver of a registrar whose division contains that of the row links it.',
  }),
  holds: ({ actor, legacy }) =>
    actor.kind === 'person' &&
    actor.roles.includes('REG') &&
    actor.subRoles.includes('approver') &&
    // where a row does not say where it was registered, the code it is linked to does
    (legacy.divisionCode === null || covers(actor.divisionCode ?? '', legacy.divisionCode)),
}

const approver: Office<InFrontOfLegacy> = {
  zh: '登记管理机关审批人员',
  en: "a registrar's approver",
  rules: [approverOfTheRegistrar],
  post: { functions: ['REG'], subRole: 'approver', reach: 'BELOW' },
}

/** What is done about a row without a code (domain specification 2.1, 7.2). */
export const verbs = {
  linkLegacyOrganization: { events: [], by: [approver], asks: 'nothing', reason: 'PUBLISHED' },
} satisfies Record<string, VerbRow<InFrontOfLegacy>>
