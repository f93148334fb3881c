import type { Actor, Office, Rule, Uscc } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { speaksForOrganization } from '../organization/speaks-for-organization.ts'

/** Somebody in front of what an organization makes public. */
export type ForDisclosure = {
  actor: Actor
  organization: { uscc: Uscc; registrarUscc?: Uscc | null | undefined }
}

const itself: Rule<ForDisclosure> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '须由该组织自己的账号办理。',
    en: 'The organization does this itself, by its own sign-in.',
  }),
  holds: ({ actor, organization }) => speaksForOrganization(actor, organization.uscc),
}

const registrarHandles: Rule<ForDisclosure> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '须由该组织自己的账号，或者其登记管理机关经办人员办理。',
    en: "The organization itself, or its registrar's handler, must.",
  }),
  holds: ({ actor, organization }) =>
    actor.kind === 'person' &&
    actor.roles.includes('REG') &&
    actor.subRoles.includes('handler') &&
    actor.agencyUscc !== undefined &&
    actor.agencyUscc === organization.registrarUscc,
}

export const discloser: Office<ForDisclosure> = {
  zh: '该组织自己',
  en: 'the organization itself',
  rules: [itself],
}

export const registrarAsks: Office<ForDisclosure> = {
  zh: '登记管理机关经办人员',
  en: "the registrar's handler",
  rules: [registrarHandles],
  post: { functions: ['REG'], subRole: 'handler', reach: 'OWN_AGENCY' },
}

/** In which of the two somebody opens a disclosure: whoever signs in for an organization does so for it. */
export const openerOf = ({ actor }: ForDisclosure): Office<ForDisclosure> =>
  actor.kind === 'person' && actor.roles.includes('ORG') ? discloser : registrarAsks
