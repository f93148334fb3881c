import {
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
  useSearchParams,
} from 'react-router'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import { DataTable } from '../../frame/data-table.tsx'
import { Pager } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import type { RegisterImportsQuery } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { instant } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { deskAction } from '../desk-action.ts'
import { keptChecks } from '../kept-checks.ts'
import { officesOf } from '../offices.ts'
import { Restored } from '../restored.tsx'
import { type BeginTried, begin, keptBegin } from './begin.ts'
import { BeginForm } from './begin-form.tsx'
import { importRoomOf, importRooms } from './import-rooms.ts'
import { importsText } from './imports-text.ts'
import { KindColumns } from './kind-columns.tsx'

export const loader = ({ request, params }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  return listPage(request, {
    ask: askAsClerk,
    unread: unreadIn(search, keptChecks),
    document: importRooms[importRoomOf(params)].desk,
    variables: { after: search.get('after') || undefined },
    content: (data: RegisterImportsQuery | undefined) => ({ desk: data?.desk }),
  })
}

export const action = deskAction<BeginTried>(begin)

export const meta = titled((language) => voice(language, importsText)('title'))

/** An office's imports: a file to be checked, and those there were. */
export default function Imports() {
  const params = useParams()
  const language = languageOf(params)
  const room = importRoomOf(params)
  const { field } = importRooms[room]
  const say = voice(language, importsText)
  const { desk, unread, frame, formToken, kept } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const answer = useActionData<BeginTried>()
  const here = `/${language}/desk/imports/${room}`
  const { keepsRegister, keepsCredit, isFinance } = officesOf(frame.viewer)
  const isTheirs = { organizations: keepsRegister, compliance: keepsCredit, catalogue: isFinance }[room]
  const rows = desk?.runs.edges.map(({ node }) => node) ?? []
  return (
    <>
      <h1>{say('title')}</h1>
      <ErrorSummary
        language={language}
        problems={answer?.problems ?? []}
        leadsTo={toFields(['kind', field])}
      />
      {answer ? null : <Restored language={language} kept={kept} />}
      {unread.length > 0 ? <UnreadPart {...{ language, unread }} nameOf={(name) => name} /> : null}
      {isTheirs ? null : <p>{say('notYours')}</p>}
      {isTheirs && !desk && unread.length === 0 ? <PartAway language={language} /> : null}
      {desk ? (
        <>
          <p>{say('explained')}</p>
          <section aria-labelledby="start">
            <h2 id="start">{say('start')}</h2>
            <BeginForm
              {...{ language, formToken, field }}
              kinds={desk.kinds}
              tried={answer ?? keptBegin(kept, field)}
            />
            {desk.kinds.map((kind) => (
              <KindColumns key={kind.kind} language={language} kind={kind} />
            ))}
          </section>
          <section aria-labelledby="all">
            <h2 id="all">{say('all')}</h2>
            {rows.length === 0 ? (
              <p>{say('none')}</p>
            ) : (
              <DataTable
                caption={say('all')}
                head={[
                  say('file'),
                  say('state'),
                  say('startedBy'),
                  say('startedAt'),
                  say('rows'),
                  say('bad'),
                  say('loaded'),
                ]}
                numbers={[4, 5, 6]}
                rows={rows.map((run) => [
                  <Link key="file" to={`${here}/${run.id}`}>
                    <Words>{run.fileName}</Words>
                  </Link>,
                  say(run.state),
                  <Words key="startedBy">{run.startedBy}</Words>,
                  instant(language, run.startedAt),
                  run.rowsRead,
                  run.rowsBad + run.refused,
                  run.loaded,
                ])}
              />
            )}
            <Pager
              {...{ language, search, page: desk.runs.pageInfo }}
              at={(change) => sameQuery(search, here, { ...change, kept: null })}
            />
          </section>
        </>
      ) : null}
    </>
  )
}
