import type { PolicyChangeRowFragment } from '../../graph/documents.generated/graphql.ts'
import type { NounRecord } from '../../noun-page/noun-record.ts'
import { civilDate } from '../../text/dates.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { policyText } from './policy-text.ts'

/** One change of a policy parameter: from when it counts, what it rests on. */
export const policyRecord: NounRecord<PolicyChangeRowFragment> = {
  noun: 'change',
  title: (_language, { key }) => key,
  facts(language, { state, value, effectiveFrom, grounds, document, article, reason }) {
    const say = voice(language, policyText)
    const words = (text: string | null | undefined) => (text ? <Words key={text}>{text}</Words> : null)
    return [
      [say('state'), say(state)],
      [say('value'), words(value)],
      [say('effectiveFrom'), civilDate(language, effectiveFrom)],
      [say('grounds'), words(grounds)],
      [say('document'), words(document?.title)],
      [say('article'), words(article)],
      [say('rejected'), words(reason)],
    ]
  },
}
