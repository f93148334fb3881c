import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { placeChecks } from '../../filters/check.ts'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { Pager, rowsInWords } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { InboxPageDocument } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { officesOf } from '../offices.ts'
import { EmptyDesk } from './empty-desk.tsx'
import { inboxText } from './inbox-text.ts'
import { TaskRows } from './task-rows.tsx'

export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  return listPage(request, {
    ask: askAsClerk,
    unread: unreadIn(search, placeChecks),
    document: InboxPageDocument,
    variables: { after: search.get('after') || undefined },
    content: (data) => ({ inbox: data?.clerkInbox }),
  })
}

export const meta = titled((language) => voice(language, inboxText)('title'))

/** The desk: what waits for whoever is signed in, overdue first. */
export default function Inbox() {
  const language = languageOf(useParams())
  const say = voice(language, inboxText)
  const { inbox, unread, frame } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const offices = officesOf(frame.viewer)
  const count = inbox?.totalCount
  return (
    <>
      <h1>{say('title')}</h1>
      {offices.buys ? (
        <p>
          <Link className="button" to={`/${language}/desk/drafts/new`}>
            {say('draft')}
          </Link>
        </p>
      ) : null}
      <h2 id="count">{count == null ? say('tasks') : say('counted', { count })}</h2>
      {unread.length > 0 ? (
        <UnreadPart {...{ language, unread }} nameOf={(name) => name} />
      ) : inbox ? (
        <>
          <p className="quiet">{rowsInWords(language, search, { shown: inbox.edges.length, count })}</p>
          {inbox.edges.length === 0 ? <EmptyDesk language={language} offices={offices} /> : null}
          <TaskRows
            language={language}
            today={frame.clock?.today}
            tasks={inbox.edges.map((edge) => edge.node)}
          />
          <Pager
            {...{ language, search, page: inbox.pageInfo }}
            at={(change) => sameQuery(search, `/${language}/desk`, change)}
          />
        </>
      ) : (
        <PartAway language={language} />
      )}
    </>
  )
}
