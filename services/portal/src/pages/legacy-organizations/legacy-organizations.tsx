import { useLoaderData, useParams } from 'react-router'
import { words } from '../../filters/check.ts'
import { LegacyOrganizationsPageDocument } from '../../graph/documents.generated/graphql.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { LegacyLine } from './legacy-line.tsx'
import { legacyText } from './legacy-text.ts'
import { linkedFilter, linkedOf } from './linked-filter.ts'

const list = listOf({
  document: LegacyOrganizationsPageDocument,
  path: () => 'legacy-organizations',
  filters: [{ name: 'q', check: words, control: 'search' }, linkedFilter],
  variables: ({ filter, after }) => ({ text: filter('q'), linked: linkedOf(filter('linked')), after }),
  found: (data) => data.legacyOrganizations,
})

export const loader = listLoader(list)

export const meta = titled((language) => voice(language, legacyText)('title'))

/** The rows of the old register that have no code (2.1). */
export default function LegacyOrganizations() {
  const language = languageOf(useParams())
  return (
    <ListPage
      {...{ list }}
      loaded={useLoaderData<typeof loader>()}
      text={legacyText}
      lead={<p>{voice(language, legacyText)('explained')}</p>}
      rows={(rows) => (
        <ul className="notice-list">
          {rows.map((row) => (
            <LegacyLine key={row.id} {...{ language, row }} />
          ))}
        </ul>
      )}
    />
  )
}
