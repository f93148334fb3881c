import { accepted, type Outcome } from '@gongshi/domain-kit'
import { confirmPolicyChange, rowOf } from '../../domain/policy-change/decide.ts'
import type { PolicyChange } from '../../domain/policy-change/policy-change.ts'
import type { ProposalAction } from '../calendar/hold-proposal.ts'
import type { Context } from '../context.ts'
import { announcePolicy } from '../policy/announce-policy.ts'
import { holdPolicyChange } from './hold-policy-change.ts'

/** The second person lets a figure change: a new row of the policy table, told to every room that goes by it. */
export async function confirmPolicyParameter(
  { store, clock, actor }: Pick<Context, 'store' | 'clock' | 'actor'>,
  input: ProposalAction,
): Promise<Outcome<PolicyChange>> {
  return store.transaction(async (tx) => {
    const at = await tx.now(clock)
    const held = await holdPolicyChange(tx, input, actor)
    if (!held.ok) return held
    const { proposal: change, by } = held.value
    const rows = await tx.parameters.hold(change.key)
    const confirmed = confirmPolicyChange({ change, by, at, rows })
    if (!confirmed.ok) return confirmed

    const saved = { ...confirmed.value, version: change.version + 1 }
    const row = rowOf(saved, rows[0]!)
    await tx.parameters.insert(row)
    await tx.policyChanges.save(saved)
    await announcePolicy(tx, row, at)
    await tx.audit({
      at,
      actor,
      command: 'confirm-policy-parameter',
      aggregateType: 'policy-change',
      aggregateId: saved.id,
      version: saved.version,
      change: { key: row.key, value: row.value, effectiveFrom: String(row.effectiveFrom) },
    })
    return accepted(saved)
  })
}
