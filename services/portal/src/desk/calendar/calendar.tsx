import {
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
  useSearchParams,
} from 'react-router'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { Pager, rowsInWords } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { CalendarDeskPageDocument } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskAction } from '../desk-action.ts'
import { keptChecks } from '../kept-checks.ts'
import { officesOf } from '../offices.ts'
import { Restored } from '../restored.tsx'
import { act, type CalendarTried, keptNotice } from './act.ts'
import { CalendarRow } from './calendar-row.tsx'
import { calendarText } from './calendar-text.ts'

export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  return listPage(request, {
    ask: askAsClerk,
    unread: unreadIn(search, keptChecks),
    document: CalendarDeskPageDocument,
    variables: { after: search.get('after') || undefined },
    content: (data) => ({ waiting: data?.waiting, confirmed: data?.confirmed }),
  })
}

export const action = deskAction<CalendarTried>(act)

export const meta = titled((language) => voice(language, calendarText)('title'))

/** Holiday notices: what waits for the second person, and how far the confirmed ones have been applied to open periods. */
export default function CalendarDesk() {
  const language = languageOf(useParams())
  const say = voice(language, calendarText)
  const { waiting, confirmed, unread, frame, formToken, kept } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const mayDecide = officesOf(frame.viewer).isOperator
  const answer = useActionData<CalendarTried>()
  const tried = answer ?? keptNotice(kept)
  const shared = { language, mayDecide, formToken }
  return (
    <>
      <h1>{say('title')}</h1>
      <p>{say('explained')}</p>
      <ErrorSummary
        language={language}
        problems={answer?.problems ?? []}
        leadsTo={() => `#notice-${answer?.id}`}
      />
      {answer ? null : <Restored language={language} kept={kept} />}
      {unread.length > 0 ? <UnreadPart {...{ language, unread }} nameOf={(name) => name} /> : null}
      {confirmed || unread.length > 0 ? null : <PartAway language={language} />}
      {(
        [
          ['waiting', waiting],
          ['confirmed', confirmed],
        ] as const
      ).map(([title, list]) =>
        list ? (
          <section key={title} aria-labelledby={title}>
            <h2 id={title}>{say(title)}</h2>
            {list.edges.length === 0 ? <p>{say('none')}</p> : null}
            {list.edges.map(({ node }) => (
              <CalendarRow
                key={node.id}
                {...shared}
                notice={node}
                tried={tried?.id === node.id ? tried : undefined}
              />
            ))}
          </section>
        ) : null,
      )}
      {confirmed ? (
        <>
          <p className="quiet">
            {rowsInWords(language, search, {
              shown: confirmed.edges.length,
              count: confirmed.totalCount,
            })}
          </p>
          <Pager
            {...{ language, search, page: confirmed.pageInfo }}
            at={(change) => sameQuery(search, `/${language}/desk/calendar`, { ...change, kept: null })}
          />
        </>
      ) : null}
    </>
  )
}
