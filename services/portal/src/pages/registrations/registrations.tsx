import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { registrationsText } from '../../desk/registrations/registrations-text.ts'
import { placeChecks } from '../../filters/check.ts'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { Pager } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { RegistrationsPageDocument } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { instant } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { timelinessText } from '../registration-timeliness/timeliness-text.ts'

export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  return listPage(request, {
    unread: unreadIn(search, placeChecks),
    document: RegistrationsPageDocument,
    variables: { after: search.get('after') || undefined },
    content: (data) => ({ announcements: data?.registrationAnnouncements }),
  })
}

export const meta = titled((language) => voice(language, registrationsText)('announcements'))

/** Organizations as they were registered, the latest first (社会团体登记管理条例 art. 23). */
export default function Registrations() {
  const language = languageOf(useParams())
  const say = voice(language, registrationsText)
  const { announcements, unread } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  return (
    <>
      <h1>{say('announcements')}</h1>
      <p>
        {say('announced')} <Link to={`/${language}/desk/registrations/new`}>{say('apply')}</Link>{' '}
        <Link to={`/${language}/registrations/documents`}>{say('documentsAsked')}</Link>{' '}
        <Link to={`/${language}/registrations/timeliness`}>
          {voice(language, timelinessText)('timeliness')}
        </Link>
      </p>
      {unread.length > 0 ? (
        <UnreadPart {...{ language, unread }} nameOf={(name) => name} />
      ) : announcements ? (
        <>
          {announcements.edges.length === 0 ? <p>{say('noneAnnounced')}</p> : null}
          <ul className="notice-list">
            {announcements.edges.map(({ node }) => (
              <li key={node.id}>
                <Link to={`/${language}/registrations/${node.id}`}>
                  <Words>{node.organization?.name}</Words>
                </Link>
                <p className="quiet">
                  {say(node.type)} · {enumWord(language, node.orgType)} · {node.organization?.uscc} ·{' '}
                  {node.certifiedAt ? instant(language, node.certifiedAt) : ''}
                </p>
              </li>
            ))}
          </ul>
          <Pager
            {...{ language, search, page: announcements.pageInfo }}
            at={(change) => sameQuery(search, `/${language}/registrations`, change)}
          />
        </>
      ) : (
        <PartAway language={language} />
      )}
    </>
  )
}
