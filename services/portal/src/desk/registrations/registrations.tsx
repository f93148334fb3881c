import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { oneOf, placeChecks } from '../../filters/check.ts'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { Pager } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { couldAnswer } from '../../graph/could-answer.ts'
import {
  type RegistrationRowsFragment,
  RegistrationsDeskDocument,
} from '../../graph/documents.generated/graphql.ts'
import { forms } from '../../graph/forms.generated/forms.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { timelinessText } from '../../pages/registration-timeliness/timeliness-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { ApplicationRows } from './application-rows.tsx'
import { registrationsText } from './registrations-text.ts'

/** Which of the two lists the place in the address is one of. */
const lists = ['own', 'inbox'] as const
type List = (typeof lists)[number]

export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  const after = search.get('after') || undefined
  return listPage(request, {
    ask: askAsClerk,
    unread: unreadIn(search, { ...placeChecks, of: oneOf(lists) }),
    document: RegistrationsDeskDocument,
    variables: isPlaceOf(search, 'inbox') ? { inboxAfter: after } : { ownAfter: after },
    content: (data, failures) => ({
      own: data?.own,
      inbox: data?.inbox,
      registrar: data?.registrar,
      away: lists.filter((list) => !couldAnswer(failures, list)),
    }),
  })
}

const isPlaceOf = (search: URLSearchParams, list: List) => (search.get('of') ?? 'own') === list

export const meta = titled((language) => voice(language, registrationsText)('title'))

/** What lies before a registrar, by both clocks; what somebody has applied for. Whoever has both reads both, each with pages of its own. */
export default function Registrations() {
  const language = languageOf(useParams())
  const say = voice(language, registrationsText)
  const { own, inbox, registrar, away, unread } = useLoaderData<typeof loader>()
  // an inbox that could not be had is none of nobody's: who has one applies for nothing here
  const mayApply = !inbox && !away.includes('inbox')
  const isOwnShown = own && (mayApply || own.edges.length > 0)
  return (
    <>
      <h1>{say('title')}</h1>
      {unread.length > 0 ? <UnreadPart {...{ language, unread }} nameOf={(name) => name} /> : null}
      {inbox ? <Applications of="inbox" list={inbox} /> : null}
      {inbox && registrar?.agency ? (
        <p className="link-row">
          <Link to={`/${language}/registrations/timeliness?registrar=${registrar.agency.uscc}`}>
            {voice(language, timelinessText)('ownTimeliness')}
          </Link>{' '}
          {ofBody.map((verb) => (
            <Link key={verb} to={`/${language}/desk/forms/${verb}`}>
              {forms[verb].label[language]}
            </Link>
          ))}
        </p>
      ) : null}
      {isOwnShown ? <Applications of="own" list={own} /> : null}
      {lists
        .filter((of) => away.includes(of))
        .map((of) => (
          <section key={of} aria-labelledby={of}>
            <h2 id={of}>{say(of)}</h2>
            <PartAway language={language} />
          </section>
        ))}
      {registrar?.organization ? (
        <p>
          <Link className="button" to={`/${language}/desk/organization/registrations`}>
            {say('ofOrganization')}
          </Link>
        </p>
      ) : null}
      {mayApply ? (
        <p>
          <Link className="button" to={`/${language}/desk/registrations/new`}>
            {say('apply')}
          </Link>
        </p>
      ) : null}
    </>
  )
}

/** What a registrar records of a revoked body of its register, until it leaves it. */
const ofBody = [
  'openLiquidation',
  'noticeCreditors',
  'endLiquidation',
  'createDeregistrationApplication',
] as const

const Applications = ({ of, list }: { of: List; list: RegistrationRowsFragment }) => {
  const language = languageOf(useParams())
  const say = voice(language, registrationsText)
  const [address] = useSearchParams()
  const search = isPlaceOf(address, of) ? address : new URLSearchParams()
  return (
    <section aria-labelledby={of}>
      <h2 id={of}>{say(of)}</h2>
      {list.edges.length === 0 ? <p>{say('none')}</p> : null}
      <ApplicationRows language={language} rows={list.edges.map(({ node }) => node)} />
      <Pager
        {...{ language, search, page: list.pageInfo }}
        at={(change) => sameQuery(search, `/${language}/desk/registrations`, { of, ...change })}
      />
    </section>
  )
}
