import type { PolicyChangeRowFragment } from '../../graph/documents.generated/graphql.ts'
import type { NounRecord } from '../../noun-page/noun-record.ts'
import { civilDate } from '../../text/dates.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { policyText } from './policy-text.ts'

export const policyVerbs = ['confirmPolicyParameter', 'rejectPolicyParameter'] as const

/** One change of a policy parameter: from when it counts, what it rests on, and what the viewer may do with it. */
export const policyRecord = (mayDecide: boolean): NounRecord<PolicyChangeRowFragment> => ({
  noun: 'change',
  verbs: policyVerbs,
  title: (_language, { key }) => key,
  facts(language, { value, effectiveFrom, grounds, document, article, reason }) {
    const say = voice(language, policyText)
    const words = (text: string | null | undefined) => (text ? <Words key={text}>{text}</Words> : null)
    return [
      [say('value'), words(value)],
      [say('effectiveFrom'), civilDate(language, effectiveFrom)],
      [say('grounds'), words(grounds)],
      [say('document'), words(document?.title)],
      [say('article'), words(article)],
      [say('rejected'), words(reason)],
    ]
  },
  actions(language, { state }) {
    const say = voice(language, policyText)
    if (!mayDecide || state !== 'PROPOSED') return []
    return [
      { verb: 'confirmPolicyParameter', label: say('confirm') },
      { verb: 'rejectPolicyParameter', label: say('reject'), isQuiet: true },
    ]
  },
})
