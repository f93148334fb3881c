import type { Actor, Office, Rule, Uscc } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** Somebody in front of what an organization records of itself. */
export type ForOrganization = { actor: Actor; organization: { uscc: Uscc } }

/** Whether somebody speaks for that organization: the token says for which. */
export const speaksForOrganization = (actor: Actor, uscc: Uscc): boolean => spokenForBy(actor) === uscc

/** The organization somebody speaks for, if any. */
export const spokenForBy = (actor: Actor): Uscc | undefined =>
  actor.kind === 'person' && actor.roles.includes('ORG') ? actor.orgUscc : undefined

const itself: Rule<ForOrganization> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '须由该组织自己的账号办理。',
    en: 'The organization does this itself, by its own sign-in.',
  }),
  holds: ({ actor, organization }) => speaksForOrganization(actor, organization.uscc),
}

/** Whoever signs in for the organization. */
export const theOrganization: Office<ForOrganization> = {
  zh: '该组织自己',
  en: 'the organization itself',
  rules: [itself],
}
