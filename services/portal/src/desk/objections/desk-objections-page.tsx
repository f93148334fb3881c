import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { placeChecks } from '../../filters/check.ts'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { Pager, rowsInWords } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  DeskObjectionsPageDocument,
  type DeskObjectionsPageQuery,
} from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { type Language, languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { TitleOf } from '../title-of.tsx'
import { DeskObjectionRows } from './desk-objection-rows.tsx'
import { objectionsText } from './objections-text.ts'

export const loader = ({ request, params }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  return listPage(request, {
    ask: askAsClerk,
    unread: unreadIn(search, placeChecks),
    document: DeskObjectionsPageDocument,
    variables: { projectNo: params.projectNo ?? '', after: search.get('after') || undefined },
    content: (data) => {
      if (data && !data.project?.internal) throw new Response('', { status: 404 })
      return { project: data?.project }
    },
  })
}

export const meta = titled((language) => voice(language, objectionsText)('title'))

/** All that was asked and objected about one project, for its desk, the latest first, page by page. */
export default function DeskObjectionsPage() {
  const params = useParams()
  const language = languageOf(params)
  const say = voice(language, objectionsText)
  const { project, unread } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const here = `/${language}/desk/projects/${params.projectNo}`
  return (
    <>
      <h1>{say('title')}</h1>
      <p>
        <Link to={here}>
          {project ? <TitleOf language={language} title={project.title} /> : params.projectNo}
        </Link>{' '}
        {project?.projectNo}
      </p>
      {unread.length > 0 ? (
        <UnreadPart {...{ language, unread }} nameOf={(name) => name} />
      ) : project ? (
        <Found {...{ language, search, project, here }} />
      ) : (
        <PartAway language={language} />
      )}
    </>
  )
}

type FoundOf = {
  language: Language
  search: URLSearchParams
  project: NonNullable<DeskObjectionsPageQuery['project']>
  here: string
}

const Found = ({ language, search, project: { projectNo, objectionsPage }, here }: FoundOf) => {
  const say = voice(language, objectionsText)
  const { edges, totalCount, pageInfo } = objectionsPage
  return (
    <>
      <h2 id="count">{totalCount == null ? say('results') : say('count', { count: totalCount })}</h2>
      <p className="quiet">{rowsInWords(language, search, { shown: edges.length, count: totalCount })}</p>
      {edges.length === 0 ? (
        <p>{say('none')}</p>
      ) : (
        <DeskObjectionRows {...{ language, projectNo }} objections={edges.map(({ node }) => node)} />
      )}
      <Pager
        {...{ language, search, page: pageInfo }}
        at={(change) => sameQuery(search, `${here}/objections`, change)}
      />
    </>
  )
}
