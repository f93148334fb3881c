import type { Instant } from '@gongshi/domain-kit'
import type { Delegation } from './delegation.ts'
import { effectiveFrom, effectiveTo } from './effective.ts'

/** What time alone will do to a delegation. */
export type DelegationDeadline = { kind: 'delegation.effect' | 'delegation.expiry'; dueAt: Instant }

/** A published delegation takes effect when its first day begins, and expires when its last one ends. */
export function delegationDeadlines(delegation: Delegation): DelegationDeadline[] {
  if (delegation.state !== 'PUBLISHED') return []
  const [from, to] = [effectiveFrom(delegation), effectiveTo(delegation)]
  return [
    ...(from && !delegation.tookEffectAt ? [{ kind: 'delegation.effect' as const, dueAt: from }] : []),
    ...(to ? [{ kind: 'delegation.expiry' as const, dueAt: to }] : []),
  ]
}
