import { accepted, brokenRules, type Instant, move, newId, type Outcome, refused } from '@gongshi/domain-kit'
import type { PolicyParameter } from '../policy/policy-parameter.ts'
import { samePerson, saysWhy } from '../two-people.ts'
import type { PolicyChange } from './policy-change.ts'
import { notRetroactive, notTaken } from './proposal-rules.ts'
import { policyChangeMoves } from './states.ts'

export type Deciding = { change: PolicyChange; by: string; at: Instant }
/** `rows` are all rows of the key, which may have come since it was proposed. */
export type Confirming = Deciding & { rows: readonly PolicyParameter[] }

/**
 * The second person lets a change count, while its first day still lies ahead.
 *
 * @source domain specification 3.6 and 7 (two persons), R-21
 */
export function confirmPolicyChange({ change, by, at, rows }: Confirming): Outcome<PolicyChange> {
  const moved = move(policyChangeMoves, change.state, 'confirm')
  if (!moved.ok) return moved
  if (by === change.proposedBy) return refused(samePerson)
  const { key, effectiveFrom } = change
  const broken = brokenRules([notRetroactive, notTaken], { key, effectiveFrom, at, rows, waiting: [] })
  if (broken.length > 0) return refused(...broken)
  return accepted({ ...change, state: moved.value, decidedBy: by, decidedAt: at })
}

/** A change is not let through; anybody entitled to confirm may say so, the proposer too. */
export function rejectPolicyChange(deciding: Deciding & { reason: string }): Outcome<PolicyChange> {
  const { change, by, at, reason } = deciding
  const moved = move(policyChangeMoves, change.state, 'reject')
  if (!moved.ok) return moved
  const silent = brokenRules([saysWhy('3.6')], { reason })
  if (silent.length > 0) return refused(...silent)
  return accepted({ ...change, state: moved.value, decidedBy: by, decidedAt: at, reason })
}

/** The row of the policy table a confirmed change makes: the figure's own unit and counting, its new value and ground. */
export function rowOf(change: PolicyChange, figure: PolicyParameter): PolicyParameter {
  const { key, value, legalTag, documentSlug, article, effectiveFrom } = change
  const { unit, counting } = figure
  return {
    id: newId(),
    key,
    value,
    unit,
    counting,
    legalTag,
    documentSlug,
    article,
    note: null,
    effectiveFrom,
    effectiveTo: null,
  }
}
