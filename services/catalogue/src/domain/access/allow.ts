import {
  type Actor,
  accepted,
  type Outcome,
  type Person,
  type Role,
  refused,
  type SubRole,
} from '@gongshi/domain-kit'

export type Permission = { roles: readonly Role[]; subRole?: SubRole; matter: { zh: string; en: string } }

/** The person who acts, when their office lets them; otherwise FORBIDDEN (domain specification 7). */
export function allow(actor: Actor, { roles, subRole, matter }: Permission): Outcome<Person> {
  const office = subRole ? `${roles.join('/')}:${subRole}` : roles.join('/')
  if (actor.kind === 'person' && roles.some((role) => actor.roles.includes(role))) {
    if (!subRole || actor.subRoles.includes(subRole)) return accepted(actor)
  }
  return refused({
    code: 'FORBIDDEN',
    basis: { rule: '7' },
    message: { zh: `${matter.zh}由 ${office} 办理。`, en: `${matter.en} is for ${office}.` },
  })
}
