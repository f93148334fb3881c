import { Link } from 'react-router'
import { basisWords } from '../../basis/basis-line.tsx'
import { DataTable } from '../../frame/data-table.tsx'
import type { CreditPageQuery } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { triggerWord } from '../../text/trigger-text.ts'
import { Words } from '../../text/words.tsx'
import { creditText } from './credit-text.ts'

type Listing = NonNullable<CreditPageQuery['creditListings']>['edges'][number]['node']
type RowsOf = { language: Language; caption: string; listings: readonly Listing[] }

/** Who stands on a list: on what ground, since when, until when. */
export const CreditRows = ({ language, caption, listings }: RowsOf) => {
  const say = voice(language, creditText)
  const day = (on: string | null | undefined) => (on ? civilDate(language, on) : null)
  return (
    <DataTable
      caption={caption}
      head={[say('organization'), say('ground'), say('listedOn'), say('removedOn'), say('basis')]}
      rows={listings.map(({ organization, trigger, listedOn, removedOn, basis }) => [
        organization ? (
          <Link key="organization" to={`/${language}/organizations/${organization.uscc}`}>
            <Words>{organization.name}</Words>
          </Link>
        ) : (
          say('unknown')
        ),
        triggerWord(language, trigger),
        day(listedOn) ?? say('unknown'),
        day(removedOn) ?? say('now'),
        basisWords(language, basis),
      ])}
    />
  )
}
