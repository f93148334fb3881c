import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { basisWords } from '../../basis/basis-line.tsx'
import { oneOf, placeChecks } from '../../filters/check.ts'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { DataTable } from '../../frame/data-table.tsx'
import { Pager, rowsInWords } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { type CreditList, CreditPageDocument } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { triggerWord } from '../../text/trigger-text.ts'
import { Words } from '../../text/words.tsx'
import { creditText } from './credit-text.ts'

const lists = ['ABNORMAL_ACTIVITY', 'SERIOUSLY_DISHONEST'] as const satisfies CreditList[]
const listIn = (search: URLSearchParams) => lists.find((one) => one === search.get('list')) ?? lists[0]

export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  return listPage(request, {
    unread: unreadIn(search, { list: oneOf(lists), ...placeChecks }),
    document: CreditPageDocument,
    variables: { list: listIn(search), after: search.get('after') || undefined },
    content: (data) => ({ listings: data?.creditListings }),
  })
}

export const meta = titled((language) => voice(language, creditText)('title'))

/** One of the two lists, present and past: who, on what ground, since when, until when, and what it means. */
export default function Credit() {
  const language = languageOf(useParams())
  const say = voice(language, creditText)
  const { listings, unread } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const list = listIn(search)
  const day = (on: string | null | undefined) => (on ? civilDate(language, on) : null)
  return (
    <>
      <h1>{say('title')}</h1>
      <nav id="list" aria-label={say('which')}>
        <ul className="link-row">
          {lists.map((one) => (
            <li key={one}>
              <Link to={`?list=${one}`} aria-current={one === list ? 'page' : undefined}>
                {enumWord(language, one)}
              </Link>
            </li>
          ))}
          <li>
            <Link to={`/${language}/penalties`}>{say('penalties')}</Link>
          </li>
        </ul>
      </nav>
      <p>{say(`${list}Means`)}</p>
      {unread.length > 0 ? (
        <UnreadPart {...{ language, unread }} nameOf={(name) => (name === 'list' ? say('which') : name)} />
      ) : listings ? (
        <>
          <h2 id="count">{say('count', { count: listings.totalCount ?? listings.edges.length })}</h2>
          <p className="quiet">
            {rowsInWords(language, search, { shown: listings.edges.length, count: listings.totalCount })}
          </p>
          {listings.edges.length === 0 ? <p>{say('none')}</p> : null}
          {listings.edges.length > 0 ? (
            <DataTable
              caption={say('caption', { list: enumWord(language, list) })}
              head={[say('organization'), say('ground'), say('listedOn'), say('removedOn'), say('basis')]}
              rows={listings.edges.map(({ node }) => [
                node.organization ? (
                  <Link key="organization" to={`/${language}/organizations/${node.organization.uscc}`}>
                    <Words>{node.organization.name}</Words>
                  </Link>
                ) : (
                  say('unknown')
                ),
                triggerWord(language, node.trigger),
                day(node.listedOn) ?? say('unknown'),
                day(node.removedOn) ?? say('now'),
                basisWords(language, node.basis),
              ])}
            />
          ) : null}
          <Pager
            {...{ language, search, page: listings.pageInfo }}
            at={(change) => sameQuery(search, `/${language}/credit`, change)}
          />
        </>
      ) : (
        <PartAway language={language} />
      )}
    </>
  )
}
