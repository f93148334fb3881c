import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { placeChecks } from '../../filters/check.ts'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { Pager } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { RegistrationsDeskDocument } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { ApplicationRows } from './application-rows.tsx'
import { registrationsText } from './registrations-text.ts'

export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  return listPage(request, {
    ask: askAsClerk,
    unread: unreadIn(search, placeChecks),
    document: RegistrationsDeskDocument,
    variables: { after: search.get('after') || undefined },
    content: (data) => ({ own: data?.own, inbox: data?.inbox }),
  })
}

export const meta = titled((language) => voice(language, registrationsText)('title'))

/** What somebody has applied for; at a registrar, what lies before it, by both clocks. */
export default function Registrations() {
  const language = languageOf(useParams())
  const say = voice(language, registrationsText)
  const { own, inbox, unread } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const list = inbox ?? own
  return (
    <>
      <h1>{say(inbox ? 'inbox' : 'own')}</h1>
      {inbox ? null : (
        <p>
          <Link className="button" to={`/${language}/desk/registrations/new`}>
            {say('apply')}
          </Link>
        </p>
      )}
      {unread.length > 0 ? <UnreadPart {...{ language, unread }} nameOf={(name) => name} /> : null}
      {list ? (
        <>
          {list.edges.length === 0 ? <p>{say('none')}</p> : null}
          <ApplicationRows language={language} rows={list.edges.map(({ node }) => node)} />
          <Pager
            {...{ language, search, page: list.pageInfo }}
            at={(change) => sameQuery(search, `/${language}/desk/registrations`, change)}
          />
        </>
      ) : unread.length > 0 ? null : (
        <PartAway language={language} />
      )}
    </>
  )
}
