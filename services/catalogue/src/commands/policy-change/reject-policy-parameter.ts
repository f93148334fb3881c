import { accepted, type Outcome } from '@gongshi/domain-kit'
import { rejectPolicyChange } from '../../domain/policy-change/decide.ts'
import type { PolicyChange } from '../../domain/policy-change/policy-change.ts'
import type { ProposalAction } from '../calendar/hold-proposal.ts'
import type { Context } from '../context.ts'
import { holdPolicyChange } from './hold-policy-change.ts'

/** A proposed change is turned down; it may be proposed again. */
export async function rejectPolicyParameter(
  { store, clock, actor }: Pick<Context, 'store' | 'clock' | 'actor'>,
  input: ProposalAction & { reason: string },
): Promise<Outcome<PolicyChange>> {
  return store.transaction(async (tx) => {
    const at = await tx.now(clock)
    const held = await holdPolicyChange(tx, input, actor)
    if (!held.ok) return held
    const { proposal: change, by } = held.value
    const { reason } = input
    const rejected = rejectPolicyChange({ change, by, at, reason })
    if (!rejected.ok) return rejected

    const saved = { ...rejected.value, version: change.version + 1 }
    await tx.policyChanges.save(saved)
    await tx.audit({
      at,
      actor,
      command: 'reject-policy-parameter',
      aggregateType: 'policy-change',
      aggregateId: saved.id,
      version: saved.version,
      change: { reason },
    })
    return accepted(saved)
  })
}
