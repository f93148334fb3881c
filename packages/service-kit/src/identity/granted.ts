import type { Person, Role } from '@gongshi/domain-kit'

/** The functions the register gives an agency, as the role each is. */
const roleOf: Readonly<Record<string, Role>> = {
  REGISTRAR: 'REG',
  ENFORCEMENT: 'ENF',
  FINANCE: 'FIN',
  PURCHASER: 'PUR',
  AUDIT: 'AUD',
  TASKFORCE_MEMBER: 'TSK',
}
const offices = new Set<Role>(Object.values(roleOf))

/**
 * The person with the functions the register gives the agency of the token: a token says who and where, the register says
 * what. The token's own functions only narrow them; one that names none has all its agency has. A district authority
 * (DIS) has what its agency has.
 *
 * @param functions the agency's functions in the register; none when it is not there
 * @source domain specification 7; AC-100
 */
export function granted(person: Person, functions: readonly string[]): Person {
  if (!person.agencyUscc) return { ...person, roles: person.roles.filter(isNoOffice) }
  const named = person.roles.filter((role) => offices.has(role))
  const given = functions.flatMap((one) => roleOf[one] ?? [])
  const held =
    named.length > 0 && !person.roles.includes('DIS') ? given.filter((role) => named.includes(role)) : given
  const others = person.roles.filter((role) => isNoOffice(role) && (role !== 'DIS' || given.length > 0))
  return { ...person, roles: [...new Set([...others, ...held])] }
}

const isNoOffice = (role: Role) => !offices.has(role)
