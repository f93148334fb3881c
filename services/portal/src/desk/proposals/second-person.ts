import type { RecordAction } from '../../noun-page/noun-record.ts'
import type { Language } from '../../text/language.ts'
import type { ProposalState } from './by-state.ts'

export type ProposalVerbs = readonly [confirm: RecordAction['verb'], reject: RecordAction['verb']]

/** What the second person is offered on a proposal that waits. */
export const secondPerson =
  ([confirm, reject]: ProposalVerbs) =>
  (language: Language, { state }: { state: ProposalState }): readonly RecordAction[] =>
    state === 'PROPOSED'
      ? [
          { verb: confirm, label: words[language].confirm },
          { verb: reject, label: words[language].reject, isQuiet: true },
        ]
      : []

const words = {
  zh: { confirm: '确认（须为另一人）', reject: '不采用' },
  en: { confirm: 'Confirm (another person)', reject: 'Turn it down' },
}
