import { type Actor, covers, type DivisionCode, isIn, type Uscc } from '@gongshi/domain-kit'
import type { Delegation } from './delegation.ts'
import { delegationMoves } from './states.ts'

/** Whose unpublished delegations somebody reads: those given by or to an agency, and those of principals in a division. */
export type DelegationReader = { agencyUscc?: Uscc; within?: DivisionCode }

/**
 * Who reads what is not published: people of the principal and of the delegate; registrars, audit and the task force of the principal's
 * division and above it (domain 7.3).
 */
export function readerOf(actor: Actor): DelegationReader {
  if (actor.kind !== 'person') return {}
  const { agencyUscc, divisionCode, roles } = actor
  const isConcerned = roles.some((role) => concerned.has(role))
  const isReader = roles.some((role) => readers.has(role))
  return {
    ...(agencyUscc && isConcerned ? { agencyUscc } : {}),
    ...(divisionCode && isReader ? { within: divisionCode } : {}),
  }
}

const concerned: ReadonlySet<string> = new Set(['REG', 'DIS', 'ENF'])
const readers: ReadonlySet<string> = new Set(['REG', 'AUD', 'TSK'])

/** Whether somebody reads a delegation: everybody, once it is published. */
export function seesDelegation(actor: Actor, delegation: Delegation): boolean {
  if (isIn(delegationMoves, delegation.state, 'public')) return true
  const { agencyUscc, within } = readerOf(actor)
  return (
    (agencyUscc !== undefined && [delegation.principalUscc, delegation.delegateUscc].includes(agencyUscc)) ||
    (within !== undefined && covers(within, delegation.principalDivision))
  )
}
