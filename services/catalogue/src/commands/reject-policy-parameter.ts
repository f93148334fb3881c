import { accepted, type Outcome } from '@gongshi/domain-kit'
import { allow } from '../domain/access/allow.ts'
import { decidePolicy } from '../domain/access/permissions.ts'
import { rejectPolicyChange } from '../domain/policy-change/decide.ts'
import type { PolicyChange } from '../domain/policy-change/policy-change.ts'
import type { Context } from './context.ts'
import { holdPolicyChange, type PolicyChangeAction } from './hold-policy-change.ts'

/** A proposed change is turned down; it may be proposed again. */
export async function rejectPolicyParameter(
  { store, clock, actor }: Pick<Context, 'store' | 'clock' | 'actor'>,
  input: PolicyChangeAction & { reason: string },
): Promise<Outcome<PolicyChange>> {
  const allowed = allow(actor, decidePolicy)
  if (!allowed.ok) return allowed
  return store.transaction(async (tx) => {
    const at = await tx.now(clock)
    const held = await holdPolicyChange(tx, input)
    if (!held.ok) return held
    const { reason } = input
    const rejected = rejectPolicyChange({ change: held.value, by: allowed.value.subject, at, reason })
    if (!rejected.ok) return rejected

    const saved = { ...rejected.value, version: held.value.version + 1 }
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
