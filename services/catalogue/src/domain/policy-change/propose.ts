import { accepted, brokenRules, type Outcome, refused } from '@gongshi/domain-kit'
import type { PolicyChange } from './policy-change.ts'
import { type PolicyProposal, proposalRules } from './proposal-rules.ts'

/** Lays a change of a figure before the second person. Nothing changes until it is confirmed. */
export function proposePolicyChange(proposal: PolicyProposal): Outcome<PolicyChange> {
  const { by, at, rows, waiting: _waiting, ...change } = proposal
  if (rows.length === 0) return refused(unknownKey(proposal.key))
  const refusals = brokenRules(proposalRules, proposal)
  if (refusals.length > 0) return refused(...refusals)
  return accepted({
    ...change,
    state: 'PROPOSED',
    proposedBy: by,
    proposedAt: at,
    decidedBy: null,
    decidedAt: null,
    reason: null,
    version: 1,
  })
}

/** A key is known to the code that goes by it: nobody adds one here. */
const unknownKey = (key: string) => ({
  code: 'NOT_FOUND' as const,
  field: ['key'],
  basis: { rule: '3.6' },
  message: { zh: `没有名为 ${key} 的政策参数。`, en: `There is no policy parameter called ${key}.` },
})
