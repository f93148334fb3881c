import { useLoaderData, useParams } from 'react-router'
import { words } from '../../filters/check.ts'
import { AgenciesPageDocument } from '../../graph/documents.generated/graphql.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { agenciesText } from './agencies-text.ts'
import { AgencyRow } from './agency-row.tsx'

const list = listOf({
  document: AgenciesPageDocument,
  path: () => 'agencies',
  filters: [{ name: 'q', check: words, control: 'search' }],
  variables: ({ filter, after }) => ({ text: filter('q'), after }),
  found: (data) => data.agencies,
})

export const loader = listLoader(list)

export const meta = titled((language) => voice(language, agenciesText)('title'))

/** The public agencies, each with what it does here and the way to its notices. */
export default function Agencies() {
  const language = languageOf(useParams())
  return (
    <ListPage
      {...{ list }}
      loaded={useLoaderData<typeof loader>()}
      text={agenciesText}
      rows={(agencies) => (
        <ul className="notice-list">
          {agencies.map((agency) => (
            <AgencyRow key={agency.uscc} {...{ language, agency }} />
          ))}
        </ul>
      )}
    />
  )
}
