import { Form, Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { FilterField } from '../../filters/filter-field.tsx'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { Pager, rowsInWords } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  DeskProjectsPageDocument,
  type DeskProjectsPageQuery,
} from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { type Language, languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { type Offices, officesOf } from '../offices.ts'
import { projectChecks, projectFilterOf } from './project-filters.ts'
import { ProjectRows } from './project-rows.tsx'
import { projectsText } from './projects-text.ts'
import { StateTabs } from './state-tabs.tsx'

export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  return listPage(request, {
    ask: askAsClerk,
    unread: unreadIn(search, projectChecks),
    document: DeskProjectsPageDocument,
    variables: { filter: projectFilterOf(search), after: search.get('after') || undefined },
    content: (data) => ({ projects: data?.deskProjects, counts: data?.deskProjectCounts }),
  })
}

export const meta = titled((language) => voice(language, projectsText)('title'))

/** One's own projects: how many stand in each state, found by word, page by page. */
export default function Projects() {
  const language = languageOf(useParams())
  const say = voice(language, projectsText)
  const { projects, counts, unread, frame } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const offices = officesOf(frame.viewer)
  const names: Record<string, string> = { q: say('q'), state: say('state'), mine: say('mine') }
  const told = { language, unread, nameOf: (name: string) => names[name] ?? name }
  return (
    <>
      <h1>{say('title')}</h1>
      <p>{say(offices.buys ? 'explained' : 'explainedWatch')}</p>
      <Form className="search-box" role="search">
        <FilterField {...told} name="q" label={say('q')} grow>
          {(control) => <input {...control} type="search" defaultValue={search.get('q') ?? ''} />}
        </FilterField>
        <div className="check">
          <label>
            <input
              id="mine"
              type="checkbox"
              name="mine"
              value="yes"
              defaultChecked={search.get('mine') === 'yes'}
            />{' '}
            {say('mine')}
          </label>
        </div>
        {search.get('state') && unread.length === 0 ? (
          <input type="hidden" name="state" value={search.get('state') ?? ''} />
        ) : null}
        <button type="submit">{say('find')}</button>
        <Link to="?">{say('clear')}</Link>
      </Form>
      <StateTabs {...{ language, search, counts }} />
      {unread.length > 0 ? (
        <UnreadPart {...told} />
      ) : projects ? (
        <Found {...{ language, search, projects, offices }} today={frame.clock?.today} />
      ) : (
        <PartAway language={language} />
      )}
    </>
  )
}

type FoundOf = {
  language: Language
  search: URLSearchParams
  today: string | undefined
  projects: NonNullable<DeskProjectsPageQuery['deskProjects']>
  offices: Offices
}

const Found = ({ language, search, today, projects: { edges, totalCount, pageInfo }, offices }: FoundOf) => {
  const say = voice(language, projectsText)
  return (
    <>
      <h2 id="count">{totalCount == null ? say('results') : say('count', { count: totalCount })}</h2>
      <p className="quiet">{rowsInWords(language, search, { shown: edges.length, count: totalCount })}</p>
      {edges.length === 0 ? <Nothing {...{ language, search, offices }} /> : null}
      <ProjectRows language={language} today={today} projects={edges.map(({ node }) => node)} />
      <Pager
        {...{ language, search, page: pageInfo }}
        at={(change) => sameQuery(search, `/${language}/desk/projects`, change)}
      />
    </>
  )
}

const Nothing = ({ language, search, offices }: Pick<FoundOf, 'language' | 'search' | 'offices'>) => {
  const say = voice(language, projectsText)
  if (!offices.readsProjects)
    return (
      <p>
        {say('nobody')} <Link to={`/${language}/notices`}>{say('toNotices')}</Link>
      </p>
    )
  return (
    <p>
      {say(search.size > 0 ? 'none' : 'noneAtAll')}{' '}
      {offices.buys ? <Link to={`/${language}/desk/drafts/new`}>{say('draft')}</Link> : null}
    </p>
  )
}
