import { type Actor, brokenRules, type Instant, newId, type Outcome, refused } from '@gongshi/domain-kit'
import type { PolicyParameter } from '../policy/policy-parameter.ts'
import { confirmProposal } from '../proposal/decide.ts'
import type { PolicyChange } from './policy-change.ts'
import { notRetroactive, notTaken } from './proposal-rules.ts'

/** `rows` are all rows of the key, which may have come since it was proposed. */
export type Confirming = {
  proposal: PolicyChange
  actor: Actor
  now: Instant
  rows: readonly PolicyParameter[]
}

/**
 * The second person lets a change count, while its first day still lies ahead.
 *
 * @source domain specification 3.6 and 7 (two persons), R-21
 */
export function confirmPolicyChange({ rows, ...deciding }: Confirming): Outcome<PolicyChange> {
  const confirmed = confirmProposal(deciding)
  if (!confirmed.ok) return confirmed
  const { key, effectiveFrom } = confirmed.value
  const judged = { key, effectiveFrom, at: deciding.now, rows, waiting: [] }
  const broken = brokenRules([notRetroactive, notTaken], judged)
  return broken.length > 0 ? refused(...broken) : confirmed
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
