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
 * what. The token's own functions only narrow them; a clerk whose token names nothing at all has all the agency has, and so has
 * a district authority (DIS), which is a purchaser where its agency is one. An operator holds no office by his agency.
 *
 * @param functions the agency's functions in the register; none when it is not there
 * @source domain specification 7; AC-100
 */
export function granted(person: Person, functions: readonly string[]): Person {
  if (!person.agencyUscc) return { ...person, roles: person.roles.filter(isNoOffice) }
  const named = person.roles.filter((role) => offices.has(role))
  const given = functions.flatMap((one) => roleOf[one] ?? [])
  const isWhole = person.roles.length === 0 || person.roles.includes('DIS')
  const held = isWhole ? given : given.filter((role) => named.includes(role))
  const others = person.roles.filter((role) => isNoOffice(role) && (role !== 'DIS' || given.includes('PUR')))
  return { ...person, roles: [...new Set([...others, ...held])] }
}

const isNoOffice = (role: Role) => !offices.has(role)
