import { Link } from 'react-router'
import { Done } from '../../form/done.tsx'
import type { PublicObjectionFragment } from '../../graph/documents.generated/graphql.ts'
import { objectionStage } from '../../project-parts/objection-stage.ts'
import type { OpenReceipt as Held } from '../../session/receipt-cookie.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { ObjectionFacts } from '../objection/objection-facts.tsx'
import type { Refused } from './act-by-receipt.ts'
import { CloseReceipt } from './close-receipt.tsx'
import { HeldReceipt } from './held-receipt.tsx'
import { ReceiptForm } from './receipt-form.tsx'
import { receiptText } from './receipt-text.ts'

type OpenOf = {
  language: Language
  formToken: string
  /** Where one comes back with it, for paper. */
  address: string
  held: Held
  objection: PublicObjectionFragment
  refused: Refused | undefined
}

/** The receipt to keep, and where the matter stands. */
export const OpenReceipt = ({ language, formToken, address, held, objection, refused }: OpenOf) => {
  const say = voice(language, receiptText)
  const verbs = verbsIn(objection)
  return (
    <>
      <h1>{say('yours')}</h1>
      {held.done && !refused ? <Done>{say(held.done)}</Done> : null}
      <HeldReceipt {...{ language, address }} receipt={held.receipt} />
      <ObjectionFacts language={language} objection={objection} />
      {objection.kind === 'REPORT' ? (
        <p>{say('reportExplained')}</p>
      ) : (
        <p className="not-on-paper">
          <Link to={`/${language}/objections/${objection.id}`}>{say('toPublic')}</Link>
        </p>
      )}
      <section aria-labelledby="own" className="not-on-paper">
        <h2 id="own">{say('own')}</h2>
        {verbs.length === 0 ? <p>{say('over')}</p> : null}
        {verbs.map((verb) => (
          <ReceiptForm
            key={verb}
            {...{ language, formToken, verb, objection }}
            refused={refused?.verb === verb ? refused : undefined}
          />
        ))}
      </section>
      <CloseReceipt {...{ language, formToken, refused }} />
    </>
  )
}

/** What whoever raised it may do in this state; whether it is done is the room's to say. */
const verbsIn = ({ state }: PublicObjectionFragment): readonly ('correct' | 'withdraw')[] =>
  verbsAt[objectionStage[state]]

const verbsAt = { OBJECTOR: ['correct', 'withdraw'], OFFICE: ['withdraw'], OVER: [] } as const
