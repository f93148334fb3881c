import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router'
import { Done } from '../../form/done.tsx'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import { Field } from '../../form/field.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { OutagesPageDocument } from '../../graph/documents.generated/graphql.ts'
import { whole } from '../../graph/whole.ts'
import { checkFormToken } from '../../session/form-token.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { act } from './act.ts'
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

export const action = async ({ request }: ActionFunctionArgs) => {
  const form = await request.formData()
  checkFormToken(request, form)
  return act(request, form)
}

export const meta = titled((language) => voice(language, outagesText)('title'))

/** Outages of the platform: one operator records, another confirms, and how far the confirmed ones have been applied. */
export default function Outages() {
  const language = languageOf(useParams())
  const say = voice(language, outagesText)
  const { outages, isOperator, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problems = answer?.userErrors ?? []
  const rows = outages.edges.map(({ node }) => node)
  const shared = { language, problems }
  return (
    <>
      <h1>{say('title')}</h1>
      <ErrorSummary language={language} problems={problems} leadsTo={toFields(['from', 'to', 'reason'])} />
      {answer?.outage && problems.length === 0 ? <Done>{say('done')}</Done> : null}
      {rows.length === 0 ? <p>{say('none')}</p> : null}
      {rows.map((outage) => (
        <OutageRow key={outage.id} {...{ language, outage, formToken }} />
      ))}
      {outages.pageInfo.hasNextPage ? (
        <Link to={`?after=${outages.pageInfo.endCursor}`}>{say('next')}</Link>
      ) : null}
      {isOperator ? (
        <Form method="post" noValidate>
          <FormTokenInput token={formToken} />
          {(['from', 'to'] as const).map((name) => (
            <Field key={name} {...shared} name={name} label={say(name)} hint={say('timeHint')}>
              {(control) => <input {...control} type="datetime-local" />}
            </Field>
          ))}
          <Field {...shared} name="reason" label={say('reason')}>
            {(control) => <textarea {...control} rows={2} />}
          </Field>
          <button type="submit">{say('record')}</button>
        </Form>
      ) : null}
    </>
  )
}
