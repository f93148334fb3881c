import { Link, useLoaderData, useParams, useSearchParams } from 'react-router'
import { oneOf } from '../../filters/check.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { InboxPageDocument } from '../../graph/documents.generated/graphql.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { officesOf } from '../offices.ts'
import { EmptyDesk } from './empty-desk.tsx'
import { inboxText } from './inbox-text.ts'
import { taskKinds } from './task-kinds.ts'
import { TaskRows } from './task-rows.tsx'

const list = listOf({
  document: InboxPageDocument,
  path: () => 'desk',
  filters: [{ name: 'kind', check: oneOf(taskKinds), control: 'choice', choices: taskKinds }],
  variables: ({ filter, after }) => ({ kind: taskKinds.find((kind) => kind === filter('kind')), after }),
  found: (data) => data.clerkInbox,
})

export const loader = listLoader(list, { ask: askAsClerk })

export const meta = titled((language) => voice(language, inboxText)('title'))

/** The desk: what waits for whoever is signed in, overdue first; or of one kind alone. */
export default function Inbox() {
  const language = languageOf(useParams())
  const say = voice(language, inboxText)
  const loaded = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { viewer, clock } = loaded.frame
  const offices = officesOf(viewer)
  return (
    <ListPage
      {...{ list, loaded }}
      text={inboxText}
      lead={
        offices.buys ? (
          <p>
            <Link className="button" to={`/${language}/desk/drafts/new`}>
              {say('draft')}
            </Link>
          </p>
        ) : null
      }
      nothing={search.has('kind') ? <p>{say('noneOfKind')}</p> : <EmptyDesk {...{ language, offices }} />}
      rows={(tasks) => <TaskRows {...{ language, tasks }} today={clock?.today} />}
    />
  )
}
