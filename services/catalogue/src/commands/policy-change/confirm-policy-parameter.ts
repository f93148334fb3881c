import { confirmPolicyChange, rowOf } from '../../domain/policy-change/decide.ts'
import { policyNews } from '../policy/announce-policy.ts'
import type { ProposalAction } from '../proposal/proposal-verb.ts'
import { changeVerb } from './change-verb.ts'

/** The second person lets a figure change: a new row of the policy table, told to every room that goes by it. */
export const confirmPolicyParameter = changeVerb('confirmPolicyParameter', {
  decide: async ({ proposal, actor, now, tx }, _input: ProposalAction) => {
    const rows = await tx.parameters.hold(proposal.key)
    return confirmPolicyChange({ proposal, actor, now, rows })
  },
  beside: async (confirmed, { tx, now }) => {
    const [figure] = await tx.parameters.hold(confirmed.key)
    const row = rowOf(confirmed, figure!)
    await tx.parameters.insert(row)
    const { key, value, effectiveFrom } = row
    return { news: [policyNews(row, now)], note: { key, value, effectiveFrom: String(effectiveFrom) } }
  },
})
