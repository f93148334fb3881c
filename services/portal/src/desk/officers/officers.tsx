import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { DataTable } from '../../frame/data-table.tsx'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { OfficersDeskPageDocument } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { formPath } from '../form/form-path.ts'
import { officesOf } from '../offices.ts'
import { officersText } from './officers-text.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { data } = await askAsClerk(request, OfficersDeskPageDocument, {})
  return pageData(request, data, { officers: data.viewer?.officers ?? [] })
}

export const meta = titled((language) => voice(language, officersText)('title'))

/** Who may investigate, inspect and audit for one's agency, and on which days. */
export default function Officers() {
  const language = languageOf(useParams())
  const say = voice(language, officersText)
  const { frame, officers } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{say('title')}</h1>
      <p>{say('explained')}</p>
      {officesOf(frame.viewer).entersOfficers ? (
        <p>
          <Link to={formPath(language, 'registerOfficer')}>{say('enter')}</Link>
        </p>
      ) : null}
      {officers.length > 0 ? (
        <DataTable
          caption={say('title')}
          head={[say('name'), say('certificateNo'), say('validFrom'), say('validTo')]}
          rows={officers.map(({ name, certificateNo, validFrom, validTo }) => [
            name,
            certificateNo,
            civilDate(language, validFrom),
            civilDate(language, validTo),
          ])}
        />
      ) : (
        <p>{say('none')}</p>
      )}
    </>
  )
}
