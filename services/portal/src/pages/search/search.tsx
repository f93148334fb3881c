import { Form, Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { words } from '../../filters/check.ts'
import { FilterField } from '../../filters/filter-field.tsx'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { SearchPageDocument } from '../../graph/documents.generated/graphql.ts'
import { isolate } from '../../text/isolate.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { NoticeRows } from '../notices/notice-rows.tsx'
import { OrganizationRows } from './organization-rows.tsx'
import { searchText } from './search-text.ts'

export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  const text = search.get('q')?.trim() ?? ''
  return listPage(request, {
    unread: unreadIn(search, { q: words }),
    document: SearchPageDocument,
    variables: { text, asked: text !== '' },
    content: (data) => ({ organizations: data?.searchOrganizations, notices: data?.notices }),
  })
}

export const meta = titled((language) => voice(language, searchText)('title'))

/** One box for organizations and notices: how many of each were found, the first of them, and the way to all. */
export default function Search() {
  const language = languageOf(useParams())
  const say = voice(language, searchText)
  const { organizations, notices, unread, frame } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const text = search.get('q')?.trim() ?? ''
  const told = { language, unread, nameOf: (name: string) => (name === 'q' ? say('field') : name) }
  const query = new URLSearchParams({ q: text })
  const heading = (name: 'organizations' | 'notices', count: number | null | undefined) =>
    count == null ? say(name) : `${say(name)}${say('counted', { count })}`
  return (
    <>
      <h1>{text && unread.length === 0 ? say('results', { text: isolate(text) }) : say('title')}</h1>
      <Form className="search-box" role="search">
        <FilterField {...told} name="q" label={say('field')} grow>
          {(control) => <input {...control} type="search" required defaultValue={text} />}
        </FilterField>
        <button type="submit">{say('find')}</button>
      </Form>
      {unread.length > 0 ? (
        <UnreadPart {...told} />
      ) : text ? (
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
