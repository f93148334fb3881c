import {
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
  useSearchParams,
} from 'react-router'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { pageData } from '../../frame/page-data.ts'
import { Pager } from '../../frame/pager.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { instant } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskAction } from '../desk-action.ts'
import { Restored } from '../restored.tsx'
import { actOnRun, keptRun, type RunTried } from './act-on-run.ts'
import { ColumnsForm } from './columns-form.tsx'
import { DecideForms } from './decide-forms.tsx'
import { FindingRows } from './finding-rows.tsx'
import { importRoomOf, importRooms } from './import-rooms.ts'
import { RunFacts } from './run-facts.tsx'
import { runText } from './run-text.ts'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { run: document } = importRooms[importRoomOf(params)]
  const after = new URL(request.url).searchParams.get('after') || undefined
  const { data, failures } = await askAsClerk(request, document, { id: params.id ?? '', after })
  const run = data.desk?.run
  if (!data.desk || !run) throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, { run, kind: data.desk.kinds.find(({ kind }) => kind === run.kind) })
}

export const action = deskAction<RunTried>(actOnRun)

export const meta = titled((language) => voice(language, runText)('title'))

/** One import: what was found in the file, which column is which, and whether it shall run. */
export default function ImportRun() {
  const params = useParams()
  const language = languageOf(params)
  const say = voice(language, runText)
  const { run, kind, formToken, kept } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const answer = useActionData<RunTried>()
  const tried = answer ?? keptRun(kept)
  const all = `/${language}/desk/imports/${params.room}`
  const here = `${all}/${run.id}`
  const columns = kind?.columns ?? []
  const isAsked = run.possibleActions.includes('CHOOSE_COLUMNS')
  const shared = { language, formToken, run, tried }
  return (
    <>
      <h1>{say('title')}</h1>
      <p>
        <Link to={all}>{say('back')}</Link>
      </p>
      <ErrorSummary language={language} problems={answer?.problems ?? []} leadsTo={() => '#decide'} />
      {answer ? null : <Restored language={language} kept={kept} />}
      <RunFacts language={language} run={run} kind={kind} />
      {run.isWorking ? (
        <p role="status">
          {say('working')}{' '}
          <Link to={here} reloadDocument>
            {say('reload')}
          </Link>
        </p>
      ) : null}
      <section id="decide">
        {isAsked && run.state === 'MAPPING' ? (
          <>
            <h2>{say('columns')}</h2>
            <ColumnsForm {...shared} columns={columns} />
          </>
        ) : null}
        <DecideForms {...shared} />
        {isAsked && run.state === 'CHECKED' ? (
          <details open={tried?.verb === 'map'}>
            <summary>{say('changeColumns')}</summary>
            <ColumnsForm {...shared} columns={columns} />
          </details>
        ) : null}
      </section>
      {run.isWorking || run.state === 'MAPPING' ? null : (
        <section aria-labelledby="findings">
          <h2 id="findings">{say('findings')}</h2>
          {run.reportLeftAt ? (
            <p>{say('reportLeft', { at: instant(language, run.reportLeftAt) })}</p>
          ) : run.findings.edges.length === 0 ? (
            <p>{say('noFindings')}</p>
          ) : (
            <>
              <p>
                <a href={`${here}/report.csv`}>{say('take')}</a>
              </p>
              <FindingRows language={language} findings={run.findings} columns={columns} />
              <Pager
                {...{ language, search, page: run.findings.pageInfo }}
                at={(change) => sameQuery(search, here, { ...change, kept: null })}
              />
            </>
          )}
        </section>
      )}
    </>
  )
}
