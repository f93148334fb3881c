import { Link, useLoaderData, useParams } from 'react-router'
import { DataTable } from '../../frame/data-table.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { OfficersDeskPageDocument } from '../../graph/documents.generated/graphql.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { civilDate } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { formPath } from '../form/form-path.ts'
import { officesOf } from '../offices.ts'
import { officersText } from './officers-text.ts'

const list = listOf({
  document: OfficersDeskPageDocument,
  path: () => 'desk/officers',
  variables: ({ after }) => ({ after }),
  found: (data) => data.viewer?.officersPage,
})

export const loader = listLoader(list, { ask: askAsClerk })

export const meta = titled((language) => voice(language, officersText)('title'))

/** Who may investigate, inspect and audit for one's agency, and on which days. */
export default function Officers() {
  const language = languageOf(useParams())
  const say = voice(language, officersText)
  const loaded = useLoaderData<typeof loader>()
  return (
    <ListPage
      {...{ list, loaded }}
      text={officersText}
      lead={
        <>
          <p>{say('explained')}</p>
          {officesOf(loaded.frame.viewer).entersOfficers ? (
            <p>
              <Link to={formPath(language, 'registerOfficer')}>{say('enter')}</Link>
            </p>
          ) : null}
        </>
      }
      rows={(officers) => (
        <DataTable
          caption={say('title')}
          head={[say('name'), say('certificateNo'), say('validFrom'), say('validTo')]}
          rows={officers.map(({ id, name, certificateNo, validFrom, validTo }) => [
            <Words key={id}>{name}</Words>,
            <Words key="certificateNo">{certificateNo}</Words>,
            civilDate(language, validFrom),
            civilDate(language, validTo),
          ])}
        />
      )}
    />
  )
}
