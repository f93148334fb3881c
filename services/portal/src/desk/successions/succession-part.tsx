import { Link, useSearchParams } from 'react-router'
import { SummaryList } from '../../frame/summary-list.tsx'
import type { SuccessionPartsFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { successionsText } from './successions-text.ts'

/** One succession: between whom, from which day, by which document; whoever may confirm it is led to the form with the same words. */
export const SuccessionPart = ({
  language,
  succession,
}: {
  language: Language
  succession: SuccessionPartsFragment
}) => {
  const [search] = useSearchParams()
  const say = voice(language, successionsText)
  const { id, from, to, effectiveOn, state, document, mayConfirm } = succession
  return (
    <section id={`succession-${id}`} aria-labelledby={`succession-${id}-title`}>
      <h2 id={`succession-${id}-title`}>
        <Words>{from?.name ?? ''}</Words> → <Words>{to?.name ?? ''}</Words>
      </h2>
      <SummaryList
        facts={[
          [say('from'), <code key="from">{from?.uscc}</code>],
          [say('to'), <code key="to">{to?.uscc}</code>],
          [say('effectiveOn'), civilDate(language, effectiveOn)],
          [say('state'), enumWord(language, state)],
          [
            say('document'),
            document ? (
              <a key="document" href={`/files/organizations/${document.id}`}>
                <Words>{document.name}</Words>
              </a>
            ) : null,
          ],
        ]}
      />
      {mayConfirm ? (
        <p>
          <Link to={`?${confirming(search, id)}#form-recordAgencySuccession`}>
            {say('confirm')}
            <span className="visually-hidden">
              {' '}
              <Words>{from?.name ?? ''}</Words>
            </span>
          </Link>
        </p>
      ) : null}
    </section>
  )
}

/** The page one is on, with what is to be confirmed. */
const confirming = (search: URLSearchParams, id: string): string => {
  const asked = new URLSearchParams(search)
  asked.set('confirm', id)
  return asked.toString()
}
