import { Link } from 'react-router'
import { SummaryList } from '../../frame/summary-list.tsx'
import type { ObjectionKind } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { projectText } from './project-text.ts'

type SentOf = {
  language: Language
  objection: { id: string; kind: ObjectionKind }
  receipt: string | null | undefined
}

/** What somebody takes away who has asked or objected: the reference, the receipt, and what the receipt is for. */
export const ObjectionSent = ({ language, objection: { id, kind }, receipt }: SentOf) => {
  const say = voice(language, projectText)
  return (
    <div id="told" className="success" role="status" data-focus-first tabIndex={-1}>
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
      {kind === 'REPORT' ? null : (
        <p>
          <Link to={`/${language}/objections/${id}`}>{say('toObjection')}</Link>
        </p>
      )}
    </div>
  )
}
