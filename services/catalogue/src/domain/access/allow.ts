import {
  type Actor,
  accepted,
  covers,
  type DivisionCode,
  type Outcome,
  type Person,
  type Role,
  refused,
  type SubRole,
} from '@gongshi/domain-kit'

export type Permission = {
  roles: readonly Role[]
  subRole?: SubRole
  /** The person's division must cover it. */
  jurisdiction?: DivisionCode
  matter: { zh: string; en: string }
}

/** The person who acts, when their office lets them; otherwise FORBIDDEN or JURISDICTION_EXCEEDED (domain specification 7). */
export function allow(actor: Actor, permission: Permission): Outcome<Person> {
  const { roles, subRole, jurisdiction, matter } = permission
  if (actor.kind !== 'person' || !roles.some((role) => actor.roles.includes(role)))
    return forbidden(permission)
  if (subRole && !actor.subRoles.includes(subRole)) return forbidden(permission)
  // Without a division nobody's office is known to reach anywhere: it reaches nowhere.
  const isWithin =
    !jurisdiction || (actor.divisionCode !== undefined && covers(actor.divisionCode, jurisdiction))
  if (isWithin) return accepted(actor)
  return refused({
    code: 'JURISDICTION_EXCEEDED',
    basis,
    message: { zh: `${matter.zh}超出其管辖范围。`, en: `${matter.en} lies outside their jurisdiction.` },
  })
}

const basis = { rule: '7' }

function forbidden({ roles, subRole, matter }: Permission): Outcome<never> {
  const office = subRole ? `${roles.join('/')}:${subRole}` : roles.join('/')
  return refused({
    code: 'FORBIDDEN',
    basis,
    message: { zh: `${matter.zh}由 ${office} 办理。`, en: `${matter.en} is for ${office}.` },
  })
}
