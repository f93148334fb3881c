import type { Actor, Office, Rule, Uscc, VerbRow } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { speaksForOrganization, theOrganization } from '../organization/speaks-for-organization.ts'

/** Somebody in front of a body that is to be liquidated. */
export type InFrontOfBody = { actor: Actor; organization: { uscc: Uscc; registrarUscc: Uscc | null } }

const itsRegistrar: Rule<InFrontOfBody> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '须由该组织自己或者其登记管理机关的经办人员办理。',
    en: 'The organization itself does this, or a handler of its registrar.',
  }),
  holds: ({ actor, organization }) =>
    actor.kind === 'person' &&
    actor.roles.includes('REG') &&
    actor.subRoles.includes('handler') &&
    actor.agencyUscc !== undefined &&
    actor.agencyUscc === organization.registrarUscc,
}

/** A revoked body may have nobody left who signs in for it: its registrar keeps the file then. */
const registrarOfBody: Office<InFrontOfBody> = {
  zh: '该组织的登记管理机关经办人员',
  en: "the handler of the organization's registrar",
  rules: [itsRegistrar],
  post: { functions: ['REG'], subRole: 'handler', reach: 'OWN_AGENCY' },
}

/** The body itself, or its registrar's handler; that he may for a revoked one alone is asked beside. */
export const byItselfOrItsRegistrar = {
  events: [],
  by: [registrarOfBody, theOrganization],
  as: ({ actor, organization }) =>
    speaksForOrganization(actor, organization.uscc) ? theOrganization : registrarOfBody,
  asks: 'nothing',
} satisfies VerbRow<InFrontOfBody>

/** What is recorded of a liquidation (domain specification 4.1). */
export const verbs = {
  openLiquidation: byItselfOrItsRegistrar,
  noticeCreditors: byItselfOrItsRegistrar,
  endLiquidation: byItselfOrItsRegistrar,
} satisfies Record<string, VerbRow<InFrontOfBody>>
