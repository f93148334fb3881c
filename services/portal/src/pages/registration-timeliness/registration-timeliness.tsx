import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { registrationsText } from '../../desk/registrations/registrations-text.ts'
import { type Check, uscc } from '../../filters/check.ts'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { DataTable } from '../../frame/data-table.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { RegistrationTimelinessPageDocument } from '../../graph/documents.generated/graphql.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { timelinessText } from './timeliness-text.ts'
import { TimesPart } from './times-part.tsx'

const year: Check = { why: 'date', reads: (typed) => /^(?:19|20)\d{2}$/.test(typed) }

export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  const registrar = search.get('registrar') || undefined
  const asked = search.get('year') || undefined
  return listPage(request, {
    unread: unreadIn(search, { year, registrar: uscc }),
    document: RegistrationTimelinessPageDocument,
    variables: {
      ...{ year: asked ? Number(asked) : undefined, registrarUscc: registrar },
      ...yearsOf(asked, new Date()),
    },
    content: (data) => ({
      rows: data?.registrationTimeliness,
      times: data?.registrationTimes,
      asked,
      registrar,
    }),
  })
}

/** The year asked for; or those around now, for the house's clock comes with the answer and a sandbox may be years away. */
const yearsOf = (asked: string | undefined, now: Date) =>
  asked
    ? { from: Number(asked), to: Number(asked) }
    : { from: now.getUTCFullYear() - 5, to: now.getUTCFullYear() + 5 }

export const meta = titled((language) => voice(language, timelinessText)('timeliness'))

const counts = ['decided', 'withinPromised', 'afterPromised', 'withinStatutory', 'afterStatutory'] as const

/** How decisions on applications kept the statutory and the promised time, by month and type; of one registrar or of all (S16). */
export default function RegistrationTimeliness() {
  const language = languageOf(useParams())
  const say = voice(language, timelinessText)
  const ofApplications = voice(language, registrationsText)
  const { rows, times, unread, asked, registrar, frame } = useLoaderData<typeof loader>()
  const shown = Number(asked ?? frame.clock?.today.slice(0, 4))
  const at = (of: number) =>
    `/${language}/registrations/timeliness?year=${of}${registrar ? `&registrar=${registrar}` : ''}`
  return (
    <>
      <h1>{say('timeliness')}</h1>
      {unread.length > 0 ? (
        <UnreadPart {...{ language, unread }} nameOf={(name) => name} />
      ) : rows ? (
        <>
          <p>{say('timelinessOf', { year: shown })}</p>
          {rows.length === 0 ? (
            <p>{say('noneDecided')}</p>
          ) : (
            <DataTable
              cards
              caption={say('timeliness')}
              head={[say('month'), ofApplications('type'), ...counts.map((count) => say(count))]}
              numbers={counts.map((_, nth) => nth + 2)}
              rows={rows.map((row) => [
                row.month,
                ofApplications(row.type),
                ...counts.map((count) => row[count]),
              ])}
            />
          )}
          {registrar ? null : <TimesPart {...{ language, times }} year={shown} />}
          <p className="link-row">
            <Link to={at(shown - 1)}>{say('yearBefore', { year: shown - 1 })}</Link>{' '}
            <Link to={at(shown + 1)}>{say('yearBefore', { year: shown + 1 })}</Link>{' '}
            {registrar ? (
              <Link to={`/${language}/registrations/timeliness`}>{say('allTimeliness')}</Link>
            ) : null}
          </p>
        </>
      ) : (
        <PartAway language={language} />
      )}
    </>
  )
}
