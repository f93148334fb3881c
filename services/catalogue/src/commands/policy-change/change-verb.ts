import type { PolicyChange } from '../../domain/policy-change/policy-change.ts'
import { mayDoPolicy, type PolicyVerb } from '../../domain/policy-change/verbs.ts'
import { proposalVerbs } from '../proposal/proposal-verb.ts'

/** A verb about a change of a figure. */
export const changeVerb = proposalVerbs<PolicyChange, PolicyVerb>({
  type: 'policy-change',
  kept: ({ policyChanges }) => policyChanges,
  mayDo: mayDoPolicy,
  words: {
    unknown: { zh: '没有这项更改。', en: 'There is no such change.' },
    stale: {
      zh: '该更改已被他人办理，请重新读取。',
      en: 'Somebody has acted on this change since it was read; read it again.',
    },
  },
})
