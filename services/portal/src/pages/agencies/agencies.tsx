import { Form, Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { placeChecks, words } from '../../filters/check.ts'
import { FilterField } from '../../filters/filter-field.tsx'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { Pager, rowsInWords } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { AgenciesPageDocument } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { enumWord } from '../../text/enum-text.ts'
import { isolate } from '../../text/isolate.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { agenciesText } from './agencies-text.ts'

export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  return listPage(request, {
    unread: unreadIn(search, { q: words, ...placeChecks }),
    document: AgenciesPageDocument,
    variables: {
      text: search.get('q')?.trim() || undefined,
      after: search.get('after') || undefined,
    },
    content: (data) => ({ agencies: data?.agencies }),
  })
}

export const meta = titled((language) => voice(language, agenciesText)('title'))

/** The public agencies, each with what it does here and the way to its notices. */
export default function Agencies() {
  const language = languageOf(useParams())
  const say = voice(language, agenciesText)
  const { agencies, unread } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const count = agencies?.totalCount
  const told = { language, unread, nameOf: (name: string) => (name === 'q' ? say('q') : name) }
  return (
    <>
      <h1>{say('title')}</h1>
      <Form className="search-box" role="search">
        <FilterField {...told} name="q" label={say('q')} grow>
          {(control) => <input {...control} type="search" defaultValue={search.get('q') ?? ''} />}
        </FilterField>
        <button type="submit">{say('find')}</button>
        <Link to="?">{say('clear')}</Link>
      </Form>
      {unread.length > 0 ? (
        <UnreadPart {...told} />
      ) : agencies ? (
        <>
          <h2 id="count">{say('count', { count: count ?? agencies.edges.length })}</h2>
          <p className="quiet">{rowsInWords(language, search, { shown: agencies.edges.length, count })}</p>
          {agencies.edges.length === 0 ? <p>{say('none')}</p> : null}
          <ul className="notice-list">
            {agencies.edges.map(({ node }) => (
              <li key={node.uscc}>
                <h3>
                  <Words>{node.name}</Words>
                </h3>
                <p className="facts">
                  {[node.division?.name, ...node.roles.map((role) => enumWord(language, role))]
                    .filter(Boolean)
                    .join(' · ')}{' '}
                  · <code>{node.uscc}</code>
                  {node.roles.includes('PURCHASER') ? (
                    <>
                      {' · '}
                      <Link to={`/${language}/notices?purchaser=${node.uscc}`}>
                        {say('notices')}
                        <span className="visually-hidden"> {isolate(node.name)}</span>
                      </Link>
                    </>
                  ) : null}
                </p>
              </li>
            ))}
          </ul>
          <Pager
            {...{ language, search, page: agencies.pageInfo }}
            at={(change) => sameQuery(search, `/${language}/agencies`, change)}
          />
        </>
      ) : (
        <PartAway language={language} />
      )}
    </>
  )
}
