import { Form, Link } from 'react-router'
import { Done } from '../../form/done.tsx'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { NotSent } from '../../form/not-sent.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { SummaryList } from '../../frame/summary-list.tsx'
import type { SupervisionPartsFragment } from '../../graph/documents.generated/graphql.ts'
import type { OpenReceipt as Held } from '../../session/receipt-cookie.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { supervisionRecord } from '../supervision/supervision-record.tsx'
import type { Refused } from './act-by-receipt.ts'
import { CloseReceipt } from './close-receipt.tsx'
import { HeldReceipt } from './held-receipt.tsx'
import { receiptText } from './receipt-text.ts'

type OpenOf = {
  language: Language
  formToken: string
  /** Where one comes back with it, for paper. */
  address: string
  held: Held
  record: SupervisionPartsFragment
  refused: Refused | undefined
}

/** The receipt of something said about an organization, to keep, and what became of it. */
export const OpenSupervision = ({ language, formToken, address, held, record, refused }: OpenOf) => {
  const say = voice(language, receiptText)
  const problems = refused?.verb === 'withdraw' ? refused.problems : []
  const lost = refused?.verb === 'withdraw' ? refused.lost : undefined
  return (
    <>
      <h1>{say('yours')}</h1>
      {held.done && !refused ? <Done>{say(held.done)}</Done> : null}
      <HeldReceipt {...{ language, address }} receipt={held.receipt} />
      <h2>
        <Words>{record.subject}</Words>
      </h2>
      <SummaryList facts={supervisionRecord.facts(language, record)} />
      {record.state === 'WITHDRAWN' ? null : (
        <p className="not-on-paper">
          <Link to={`/${language}/supervision/${record.id}`}>{say('toPublic')}</Link>
        </p>
      )}
      <section aria-labelledby="own" className="not-on-paper">
        <h2 id="own">{say('ownSupervision')}</h2>
        {record.state === 'RECEIVED' || record.state === 'REPLIED' ? (
          <Form method="post" action="#told" noValidate>
            <FormTokenInput token={formToken} once={lost?.once} />
            {lost ? <NotSent language={language} /> : null}
            <input type="hidden" name="of" value="supervision" />
            <input type="hidden" name="id" value={record.id} />
            <ErrorSummary language={language} problems={problems} leadsTo={() => undefined} />
            <button type="submit" name="verb" value="withdraw" className="secondary">
              {say('doWithdraw')}
            </button>
            <p className="hint">
              {say('withdrawHint')} {say('supervisionKept')}
            </p>
          </Form>
        ) : (
          <p>{say('overSupervision')}</p>
        )}
      </section>
      <CloseReceipt {...{ language, formToken, refused }} />
    </>
  )
}
