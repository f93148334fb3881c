import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { DataTable } from '../../frame/data-table.tsx'
import { FoldedOnPhone } from '../../frame/folded-on-phone.tsx'
import { pageData } from '../../frame/page-data.ts'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { AboutPageDocument } from '../../graph/documents.generated/graphql.ts'
import { instant } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { aboutText } from './about-text.ts'
import { CalendarNotices } from './calendar-notices.tsx'
import { PolicyDocuments } from './policy-documents.tsx'
import { sources } from './sources.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { data } = await askAsViewer(request, AboutPageDocument, {})
  return pageData(request, data, { documents: data.policyDocuments, calendar: data.calendarNotices })
}

export const meta = titled((language) => voice(language, aboutText)('title'))

/** Sources, what is made up, how old it is, which calendars are known, which documents the rules rest on. */
export default function About() {
  const language = languageOf(useParams())
  const say = voice(language, aboutText)
  const { documents, calendar, frame } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{say('title')}</h1>
      <p>{say('marks')}</p>
      <p>{say('notFound')}</p>
      {frame.clock ? (
        <p className="quiet">{say('asOf', { now: instant(language, frame.clock.now) })}</p>
      ) : null}
      <FoldedOnPhone title={say('what')}>
        <DataTable
          caption={say('sourcesCaption')}
          head={[say('dataset'), say('source'), say('kind'), say('age')]}
          rows={sources.map((row) => [
            row.dataset[language],
            row.source[language],
            say(row.isReal ? 'real' : 'synthetic'),
            row.asOf || say('notStated'),
          ])}
        />
      </FoldedOnPhone>
      <FoldedOnPhone id="calendar" title={say('calendar')}>
        <p>{say('calendarExplained')}</p>
        {calendar ? (
          <CalendarNotices language={language} notices={calendar.edges} />
        ) : (
          <PartAway language={language} />
        )}
      </FoldedOnPhone>
      <p>
        <Link to={`/${language}/outages`}>{say('outages')}</Link>
      </p>
      <p>
        <Link to={`/${language}/register-feed`}>{say('registerFeed')}</Link>
      </p>
      <FoldedOnPhone id="documents" title={say('documents')}>
        {documents ? (
          <PolicyDocuments language={language} documents={documents.edges} />
        ) : (
          <PartAway language={language} />
        )}
      </FoldedOnPhone>
    </>
  )
}
