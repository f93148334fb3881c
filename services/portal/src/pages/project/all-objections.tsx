import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { Pager, rowsInWords } from '../../frame/pager.tsx'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { ProjectObjectionsDocument } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { ObjectionRows } from './objection-rows.tsx'
import { objectionsText } from './objections-text.ts'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsViewer(request, ProjectObjectionsDocument, {
    projectNo: params.projectNo ?? '',
    after: new URL(request.url).searchParams.get('after') || undefined,
  })
  if (!data.project) throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, { project: data.project })
}

export const meta = titled((language) => voice(language, objectionsText)('objections'))

/** All that was asked and objected about a project, the latest first, page by page. */
export default function AllObjections() {
  const language = languageOf(useParams())
  const say = voice(language, objectionsText)
  const { project } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { edges, totalCount, pageInfo } = project.objectionsPage
  const here = `/${language}/projects/${project.projectNo}`
  return (
    <>
      <h1>{say('objections')}</h1>
      <p>
        <Link to={here}>
          <Words>{project.title}</Words>
        </Link>{' '}
        {project.projectNo}
      </p>
      <h2 id="count">{say('countObjections', { count: totalCount ?? edges.length })}</h2>
      <p className="quiet">{rowsInWords(language, search, { shown: edges.length, count: totalCount })}</p>
      <ObjectionRows language={language} objections={edges} />
      <Pager
        {...{ language, search, page: pageInfo }}
        at={(change) => sameQuery(search, `${here}/objections`, change)}
      />
    </>
  )
}
