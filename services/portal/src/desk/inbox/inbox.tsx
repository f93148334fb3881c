import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { InboxPageDocument } from '../../graph/documents.generated/graphql.ts'
import { whole } from '../../graph/whole.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { inboxText } from './inbox-text.ts'
import { TaskRows } from './task-rows.tsx'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const after = new URL(request.url).searchParams.get('after')
  const answer = await askAsClerk(request, InboxPageDocument, { after })
  const { data } = answer
  return pageData(request, data, {
    inbox: whole(answer, 'clerkInbox'),
    isPurchaser: data.viewer?.roles.some((role) => role.startsWith('PUR') || role.startsWith('DIS')),
  })
}

export const meta = titled((language) => voice(language, inboxText)('title'))

/** The desk: what waits for whoever is signed in, overdue first. */
export default function Inbox() {
  const language = languageOf(useParams())
  const say = voice(language, inboxText)
  const { inbox, isPurchaser } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{say('title')}</h1>
      {isPurchaser ? (
        <p>
          <Link className="button" to={`/${language}/desk/drafts/new`}>
            {say('draft')}
          </Link>
        </p>
      ) : null}
      <h2>{say('tasks')}</h2>
      <TaskRows language={language} tasks={inbox.edges.map((edge) => edge.node)} />
      {inbox.pageInfo.hasNextPage ? (
        <Link to={`?after=${inbox.pageInfo.endCursor}`}>{say('next')}</Link>
      ) : null}
    </>
  )
}
