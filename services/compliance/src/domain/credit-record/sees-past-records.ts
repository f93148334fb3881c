import { type Actor, covers, type Person, type Role, type Uscc } from '@gongshi/domain-kit'

const withinDivision: readonly Role[] = ['REG', 'ENF', 'DIS']
const everywhere: readonly Role[] = ['AUD', 'TSK']

/**
 * May this actor see records of that organization which the public no longer sees?
 *
 * The organization itself, auditors and the task force, and the civil-affairs offices of the registrar's division and
 * those above it; nobody else.
 *
 * @source domain 7 (credit listing, repair; division scope)
 */
export function seesPastRecords(actor: Actor, uscc: Uscc): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind === 'public') return false
  return isItself(actor, uscc) || holds(actor, everywhere) || isItsOffice(actor, uscc)
}

const isItself = (person: Person, uscc: Uscc) => holds(person, ['ORG']) && person.orgUscc === uscc

const isItsOffice = (person: Person, uscc: Uscc) =>
  holds(person, withinDivision) &&
  person.divisionCode !== undefined &&
  covers(person.divisionCode, uscc.slice(2, 8))

const holds = (person: Person, roles: readonly Role[]) => person.roles.some((role) => roles.includes(role))
