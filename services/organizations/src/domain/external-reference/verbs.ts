import type { Actor, Office, Rule, Uscc, VerbRow } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** Somebody in front of what another platform calls an organization. */
export type ForReference = { actor: Actor; organization: { uscc: Uscc; registrarUscc: Uscc | null } }

const itsRegistrar: Rule<ForReference> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '须由该组织登记管理机关的经办人员记录。',
    en: "A handler of the organization's registrar must.",
  }),
  holds: ({ actor, organization }) =>
    actor.kind === 'person' &&
    actor.roles.includes('REG') &&
    actor.subRoles.includes('handler') &&
    actor.agencyUscc !== undefined &&
    actor.agencyUscc === organization.registrarUscc,
}

const registrarRecords: Office<ForReference> = {
  zh: '该组织的登记管理机关经办人员',
  en: "the handler of the organization's registrar",
  rules: [itsRegistrar],
  post: { functions: ['REG'], subRole: 'handler', reach: 'OWN_AGENCY' },
}

/** What is recorded of what other platforms call an organization (S01). */
export const verbs = {
  recordExternalRef: { events: [], by: [registrarRecords], asks: 'nothing' },
} satisfies Record<string, VerbRow<ForReference>>
