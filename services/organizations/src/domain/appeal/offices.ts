import type { Actor, Office, Role, Rule, Uscc } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { speaksForOrganization } from '../organization/speaks-for-organization.ts'
import type { MemberAppeal } from './appeal.ts'

/** Somebody in front of an appeal. */
export type InFrontOfAppeal = { actor: Actor; appeal: Pick<MemberAppeal, 'uscc' | 'addresseeUscc'> }

/** Whatever an agency's people do there, they read and reply for it; whoever only runs the house reads nothing. */
const functions: readonly Role[] = ['REG', 'ENF', 'FIN', 'PUR', 'DIS', 'AUD', 'TSK']

const itself: Rule<InFrontOfAppeal> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({ zh: '须由转呈的社会组织办理。', en: 'The association that sent it must.' }),
  holds: ({ actor, appeal }) => speaksForOrganization(actor, appeal.uscc),
}

const addressed: Rule<InFrontOfAppeal> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '须由收到诉求的机关经办人员答复。',
    en: 'A handler of the agency it was sent to must.',
  }),
  holds: ({ actor, appeal }) => worksAt(actor, appeal) && actor.subRoles.includes('handler'),
}

/** The agency somebody reads and replies for: where they have one of its functions. */
export const agencyOf = (actor: Actor): Uscc | undefined =>
  actor.kind === 'person' && actor.roles.some((role) => functions.includes(role))
    ? actor.agencyUscc
    : undefined

/** Whether somebody is of the agency an appeal was sent to. */
export const worksAt = (
  actor: Actor,
  { addresseeUscc }: Pick<MemberAppeal, 'addresseeUscc'>,
): actor is Extract<Actor, { kind: 'person' }> => agencyOf(actor) === addresseeUscc

export const sender: Office<InFrontOfAppeal> = {
  zh: '转呈的社会组织',
  en: 'the association that sent it',
  rules: [itself],
}

export const addressee: Office<InFrontOfAppeal> = {
  zh: '收到诉求的机关经办人员',
  en: 'a handler of the agency it was sent to',
  rules: [addressed],
  post: {
    functions,
    subRole: 'handler',
    reach: 'OWN_AGENCY',
  },
}
