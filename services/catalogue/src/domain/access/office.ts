import {
  type Actor,
  covers,
  type DivisionCode,
  type Office,
  type Person,
  type Role,
  type Rule,
  type SubRole,
} from '@gongshi/domain-kit'

type Permission = {
  roles: readonly Role[]
  subRole?: SubRole
  /** The person's division must cover it. */
  jurisdiction?: DivisionCode
  /** What it is about, as a refusal names it. */
  matter: { zh: string; en: string }
  /** What people call whoever may. */
  zh: string
  en: string
}

/** An office of this room: FORBIDDEN to everybody else, JURISDICTION_EXCEEDED to whoever does not reach so far (domain specification 7). */
export function officeOf(permission: Permission): Office<{ actor: Actor }> {
  const { roles: functions, subRole, jurisdiction, zh, en } = permission
  return {
    zh,
    en,
    rules: [holdsIt(permission), reachesIt(permission)],
    post: { functions, subRole, reach: jurisdiction ? 'BELOW' : 'CITY' },
  }
}

const basis = { rule: '7' }

const isOfIt = (actor: Actor, { roles, subRole }: Permission): actor is Person =>
  actor.kind === 'person' &&
  roles.some((role) => actor.roles.includes(role)) &&
  (!subRole || actor.subRoles.includes(subRole))

function holdsIt(permission: Permission): Rule<{ actor: Actor }> {
  const { roles, subRole, matter } = permission
  const office = subRole ? `${roles.join('/')}:${subRole}` : roles.join('/')
  return {
    code: 'FORBIDDEN',
    basis,
    message: () => ({ zh: `${matter.zh}由 ${office} 办理。`, en: `${matter.en} is for ${office}.` }),
    holds: ({ actor }) => isOfIt(actor, permission),
  }
}

/** Without a division nobody's office is known to reach anywhere: it reaches nowhere. Told only to whoever holds the office. */
function reachesIt(permission: Permission): Rule<{ actor: Actor }> {
  const { matter, jurisdiction } = permission
  return {
    code: 'JURISDICTION_EXCEEDED',
    basis,
    message: () => ({
      zh: `${matter.zh}超出其管辖范围。`,
      en: `${matter.en} lies outside their jurisdiction.`,
    }),
    holds: ({ actor }) =>
      !jurisdiction ||
      !isOfIt(actor, permission) ||
      (actor.divisionCode !== undefined && covers(actor.divisionCode, jurisdiction)),
  }
}
