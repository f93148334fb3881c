import { Form, Link, type LoaderFunctionArgs, useActionData, useLoaderData, useParams } from 'react-router'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import { Field } from '../../form/field.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { OutagesPageDocument } from '../../graph/documents.generated/graphql.ts'
import { whole } from '../../graph/whole.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskAction } from '../desk-action.ts'
import { Restored } from '../restored.tsx'
import { act, keptOutage, type OutageTried } from './act.ts'
import { OutageRow } from './outage-row.tsx'
import { outagesText } from './outages-text.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const after = new URL(request.url).searchParams.get('after')
  const answer = await askAsClerk(request, OutagesPageDocument, { after })
  const roles = answer.data.viewer?.roles ?? []
  return pageData(request, answer.data, {
    outages: whole(answer, 'platformOutages'),
    isOperator: roles.some((role) => role.startsWith('OPR')),
  })
}

export const action = deskAction<OutageTried>(act)

export const meta = titled((language) => voice(language, outagesText)('title'))

/** Outages of the platform: one operator records, another confirms, and how far the confirmed ones have been applied. */
export default function Outages() {
  const language = languageOf(useParams())
  const say = voice(language, outagesText)
  const { outages, isOperator, formToken, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<OutageTried>()
  const tried = answer ?? keptOutage(kept)
  const recorded = tried?.id ? undefined : tried
  const rows = outages.edges.map(({ node }) => node)
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
      {rows.length === 0 ? <p>{say('none')}</p> : null}
      {rows.map((outage) => (
        <OutageRow
          key={outage.id}
          {...{ language, outage, formToken }}
          tried={tried?.id === outage.id ? tried : undefined}
        />
      ))}
      {outages.pageInfo.hasNextPage ? (
        <Link to={`?after=${outages.pageInfo.endCursor}`}>{say('next')}</Link>
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
