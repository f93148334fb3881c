import {
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
  useSearchParams,
} from 'react-router'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { Pager } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { CreditRecordsDeskDocument } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { deskAction } from '../desk-action.ts'
import { keptChecks } from '../kept-checks.ts'
import { Restored } from '../restored.tsx'
import { creditRecordsText } from './credit-records-text.ts'
import { RecordPart } from './record-part.tsx'
import { keptRedaction, type RedactionTried, redactRecord } from './redact-record.ts'

export const loader = ({ request, params }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  return listPage(request, {
    ask: askAsClerk,
    unread: unreadIn(search, keptChecks),
    document: CreditRecordsDeskDocument,
    variables: { uscc: params.uscc ?? '', after: search.get('after') || undefined },
    content: (data) => ({ organization: data?.organization }),
  })
}

export const action = deskAction<RedactionTried>(redactRecord)

export const meta = titled((language) => voice(language, creditRecordsText)('title'))

/** The credit records of one organization for the offices of its division: what the public reads, and the form to take something out. */
export default function CreditRecords() {
  const params = useParams()
  const language = languageOf(params)
  const say = voice(language, creditRecordsText)
  const { organization, unread, formToken, kept } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const answer = useActionData<RedactionTried>()
  const tried = answer ?? keptRedaction(kept)
  const records = organization?.creditRecords
  const rows = records?.edges.map(({ node }) => node) ?? []
  return (
    <>
      <h1>{say('title')}</h1>
      <p>
        {organization ? (
          <Link to={`/${language}/organizations/${organization.uscc}`}>
            <Words>{organization.name}</Words>
          </Link>
        ) : (
          params.uscc
        )}
      </p>
      <ErrorSummary
        language={language}
        problems={answer?.problems ?? []}
        leadsTo={(field) =>
          field === 'publicText' || field === 'reason' ? `#${field}-${answer?.id}` : `#record-${answer?.id}`
        }
      />
      {answer ? null : <Restored language={language} kept={kept} />}
      {unread.length > 0 ? <UnreadPart {...{ language, unread }} nameOf={(name) => name} /> : null}
      {records || unread.length > 0 ? null : <PartAway language={language} />}
      {records && rows.length === 0 ? <p>{say('none')}</p> : null}
      {rows.length > 0 ? (
        <p>{say(rows.some(({ mayRedact }) => mayRedact) ? 'explained' : 'notYours')}</p>
      ) : null}
      {rows.map((record) => (
        <RecordPart
          key={record.id}
          {...{ language, record, formToken }}
          tried={tried?.id === record.id ? tried : undefined}
        />
      ))}
      {records ? (
        <Pager
          {...{ language, search, page: records.pageInfo }}
          at={(change) =>
            sameQuery(search, `/${language}/desk/organizations/${params.uscc}/credit-records`, {
              ...change,
              kept: null,
            })
          }
        />
      ) : null}
    </>
  )
}
