import { publish } from '../../domain/delegation/publish.ts'
import { actingAgencies } from '../../store/agency/acting-agencies.ts'
import { type DelegationAction, delegationVerb } from './delegation-verb.ts'

/** A second approver publishes it: everybody reads it, and it takes effect on its first day. */
export const publishDelegation = delegationVerb('publishDelegation', {
  decide: async (given, _input: DelegationAction) => {
    const { tx, delegation } = given
    const held = await tx.delegations.heldFastBy(delegation.principalUscc)
    const [delegate] = await actingAgencies(tx, [delegation.delegateUscc])
    return publish({ ...given, held, delegate })
  },
})
