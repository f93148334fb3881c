import { revoke } from '../../domain/delegation/revoke.ts'
import { type DelegationAction, delegationVerb } from './delegation-verb.ts'

/** The principal takes it back; everybody reads why. */
export const revokeDelegation = delegationVerb('revokeDelegation', {
  decide: (given, { reason }: DelegationAction & { reason: string }) => revoke({ ...given, reason }),
})
