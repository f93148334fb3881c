import { accepted, type Outcome } from '@gongshi/domain-kit'
import { allow } from '../domain/access/allow.ts'
import { decidePolicy } from '../domain/access/permissions.ts'
import { confirmPolicyChange, rowOf } from '../domain/policy-change/decide.ts'
import type { PolicyChange } from '../domain/policy-change/policy-change.ts'
import { announcePolicy } from './announce-policy.ts'
import type { Context } from './context.ts'
import { holdPolicyChange, type PolicyChangeAction } from './hold-policy-change.ts'

/** The second person lets a figure change: a new row of the policy table, told to every room that goes by it. */
export async function confirmPolicyParameter(
  { store, clock, actor }: Pick<Context, 'store' | 'clock' | 'actor'>,
  input: PolicyChangeAction,
): Promise<Outcome<PolicyChange>> {
  const allowed = allow(actor, decidePolicy)
  if (!allowed.ok) return allowed
  return store.transaction(async (tx) => {
    const at = await tx.now(clock)
    const held = await holdPolicyChange(tx, input)
    if (!held.ok) return held
    const rows = await tx.parameters.hold(held.value.key)
    const confirmed = confirmPolicyChange({ change: held.value, by: allowed.value.subject, at, rows })
    if (!confirmed.ok) return confirmed

    const saved = { ...confirmed.value, version: held.value.version + 1 }
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
