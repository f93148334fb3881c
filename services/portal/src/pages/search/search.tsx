import { Form, Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { SearchPageDocument } from '../../graph/documents.generated/graphql.ts'
import { isolate } from '../../text/isolate.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { NoticeRows } from '../notices/notice-rows.tsx'
import { OrganizationRows } from './organization-rows.tsx'
import { searchText } from './search-text.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const text = new URL(request.url).searchParams.get('q')?.trim().slice(0, 100) ?? ''
  const { data } = await askAsViewer(request, SearchPageDocument, { text, asked: text !== '' })
  return pageData(request, data, { text, organizations: data.organizations, notices: data.notices })
}

export const meta = titled((language) => voice(language, searchText)('title'))

/** One box for organizations and notices: how many of each were found, the first of them, and the way to all. */
export default function Search() {
  const language = languageOf(useParams())
  const say = voice(language, searchText)
  const { text, organizations, notices, frame } = useLoaderData<typeof loader>()
  const query = new URLSearchParams({ q: text })
  const heading = (name: 'organizations' | 'notices', count: number | null | undefined) =>
    count == null ? say(name) : `${say(name)}${say('counted', { count })}`
  return (
    <>
      <h1>{text ? say('results', { text: isolate(text) }) : say('title')}</h1>
      <Form className="search-box" role="search">
        <div className="grow">
          <label htmlFor="q">{say('field')}</label>
          <input id="q" name="q" type="search" required defaultValue={text} />
        </div>
        <button type="submit">{say('find')}</button>
      </Form>
      {text ? (
        <>
          <h2>{heading('organizations', organizations?.totalCount)}</h2>
          {organizations ? (
            <OrganizationRows language={language} organizations={organizations.edges} />
          ) : (
            <PartAway language={language} />
          )}
          <p>
            <Link to={`/${language}/organizations?${query}`}>
              {say('allOrganizations', { shown: organizations?.edges.length ?? 0 })}
            </Link>
          </p>
          <h2>{heading('notices', notices?.totalCount)}</h2>
          {notices ? (
            <NoticeRows
              language={language}
              today={frame.clock?.today}
              notices={notices.edges.map((edge) => edge.node)}
            />
          ) : (
            <PartAway language={language} />
          )}
          {notices?.edges.length === 0 ? <p>{say('noNotice')}</p> : null}
          <p>
            <Link to={`/${language}/notices?${query}`}>
              {say('allNotices', { shown: notices?.edges.length ?? 0 })}
            </Link>
          </p>
        </>
      ) : (
        <p>{say('empty')}</p>
      )}
    </>
  )
}
