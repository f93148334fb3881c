import type { DeskCreditRecordFragment } from '../../graph/documents.generated/graphql.ts'
import type { NounRecord } from '../../noun-page/noun-record.ts'
import { dayOf } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { creditRecordsText } from './credit-records-text.ts'

export const creditVerbs = ['redactCreditRecord'] as const

/** One record: what the public reads of it, what was told, and the form to take something out for whoever may. */
export const creditRecord: NounRecord<DeskCreditRecordFragment> = {
  noun: 'record',
  verbs: creditVerbs,
  title: (language, { category, formedAt }) =>
    voice(language, creditRecordsText)('record', {
      category: enumWord(language, category),
      on: dayOf(language, formedAt),
    }),
  facts(language, { enteredAt, summary, summaryInFull }) {
    const say = voice(language, creditRecordsText)
    return [
      [say('entered'), dayOf(language, enteredAt)],
      [say('summary'), <Words key="summary">{summary}</Words>],
      [
        say('full'),
        summaryInFull && summaryInFull !== summary ? <Words key="full">{summaryInFull}</Words> : null,
      ],
    ]
  },
  actions(language, { mayRedact, summary }) {
    const say = voice(language, creditRecordsText)
    const redact = {
      verb: 'redactCreditRecord',
      folded: say('redact'),
      label: say('send'),
      initial: { publicText: summary },
    } as const
    return mayRedact ? [redact] : []
  },
}
