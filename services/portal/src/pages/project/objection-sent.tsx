import { SummaryList } from '../../frame/summary-list.tsx'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { projectText } from './project-text.ts'

type SentOf = { language: Language; id: string; receipt: string | null | undefined }

/** What somebody takes away who has asked or objected: the reference, the receipt, and what the receipt is for. */
export const ObjectionSent = ({ language, id, receipt }: SentOf) => {
  const say = voice(language, projectText)
  return (
    <div className="success" role="status" data-focus-first tabIndex={-1}>
      <p>
        <strong>{say('sent')}</strong>
      </p>
      <SummaryList
        facts={[
          [say('reference'), <code key="id">{id}</code>],
          [say('receipt'), receipt ? <code key="receipt">{receipt}</code> : null],
        ]}
      />
      {receipt ? <p>{say('receiptKeep')}</p> : null}
    </div>
  )
}
