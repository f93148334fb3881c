import { publish } from '../../domain/delegation/publish.ts'
import { type DelegationAction, delegationVerb } from './delegation-verb.ts'

/** A second approver publishes it: everybody reads it, and it takes effect on its first day. */
export const publishDelegation = delegationVerb('publishDelegation', {
  decide: async (given, _input: DelegationAction) =>
    publish({ ...given, held: await given.tx.delegations.heldFastBy(given.delegation.principalUscc) }),
})
