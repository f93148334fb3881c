import {
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
  useSearchParams,
} from 'react-router'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import { Field } from '../../form/field.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { Pager, rowsInWords } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { OutagesPageDocument } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskAction } from '../desk-action.ts'
import { keptChecks } from '../kept-checks.ts'
import { officesOf } from '../offices.ts'
import { Restored } from '../restored.tsx'
import { act, keptOutage, type OutageTried } from './act.ts'
import { OutageRow } from './outage-row.tsx'
import { outagesText } from './outages-text.ts'

export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  return listPage(request, {
    ask: askAsClerk,
    unread: unreadIn(search, keptChecks),
    document: OutagesPageDocument,
    variables: { after: search.get('after') || undefined },
    content: (data) => ({ outages: data?.platformOutages }),
  })
}

export const action = deskAction<OutageTried>(act)

export const meta = titled((language) => voice(language, outagesText)('title'))

/** Outages of the platform: one operator records, another confirms, and how far the confirmed ones have been applied. */
export default function Outages() {
  const language = languageOf(useParams())
  const say = voice(language, outagesText)
  const { outages, unread, frame, formToken, kept } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { isOperator } = officesOf(frame.viewer)
  const answer = useActionData<OutageTried>()
  const tried = answer ?? keptOutage(kept)
  const recorded = tried?.id ? undefined : tried
  const rows = outages?.edges.map(({ node }) => node) ?? []
  const shared = { language, problems: recorded?.problems ?? [] }
  return (
    <>
      <h1>{say('title')}</h1>
      <ErrorSummary
        language={language}
        problems={answer?.problems ?? []}
        leadsTo={answer?.id ? () => `#outage-${answer.id}` : toFields(['from', 'to', 'reason'])}
      />
      {answer ? null : <Restored language={language} kept={kept} />}
      {unread.length > 0 ? <UnreadPart {...{ language, unread }} nameOf={(name) => name} /> : null}
      {outages || unread.length > 0 ? null : <PartAway language={language} />}
      {outages ? (
        <p className="quiet">
          {rowsInWords(language, search, { shown: rows.length, count: outages.totalCount })}
        </p>
      ) : null}
      {outages && rows.length === 0 ? <p>{say('none')}</p> : null}
      {rows.map((outage) => (
        <OutageRow
          key={outage.id}
          {...{ language, outage, formToken }}
          tried={tried?.id === outage.id ? tried : undefined}
        />
      ))}
      {outages ? (
        <Pager
          {...{ language, search, page: outages.pageInfo }}
          at={(change) => sameQuery(search, `/${language}/desk/outages`, { ...change, kept: null })}
        />
      ) : null}
      {isOperator ? (
        <Form method="post" noValidate>
          <FormTokenInput token={formToken} once={recorded?.once} />
          {(['from', 'to'] as const).map((name) => (
            <Field key={name} {...shared} name={name} label={say(name)} hint={say('timeHint')}>
              {(control) => <input {...control} type="datetime-local" defaultValue={recorded?.typed[name]} />}
            </Field>
          ))}
          <Field {...shared} name="reason" label={say('reason')}>
            {(control) => <textarea {...control} rows={2} defaultValue={recorded?.typed.reason} />}
          </Field>
          <button type="submit">{say('record')}</button>
        </Form>
      ) : null}
    </>
  )
}
