import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { Field } from '../../form/field.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { pageData } from '../../frame/page-data.ts'
import { SummaryList } from '../../frame/summary-list.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { DeskObjectionPageDocument } from '../../graph/documents.generated/graphql.ts'
import { checkFormToken } from '../../session/form-token.ts'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { type Decision, decisions, decisionsIn } from './objection-decisions.ts'
import { objectionText } from './objection-text.ts'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data } = await askAsClerk(request, DeskObjectionPageDocument, { projectNo: params.projectNo ?? '' })
  const objection = data.project?.objections.find((one) => one.id === params.objectionId)
  if (!data.project || !objection) throw new Response('', { status: 404 })
  return pageData(request, data, { project: data.project, objection })
}

export const action = async ({ request }: ActionFunctionArgs) => {
  const form = await request.formData()
  checkFormToken(request, form)
  const outcome = String(form.get('outcome'))
  if (!Object.hasOwn(decisions, outcome)) throw new Response('', { status: 400 })
  const input = {
    objectionId: String(form.get('objectionId')),
    version: Number(form.get('version')),
    outcome: outcome as Decision,
    reason: String(form.get('reason') ?? ''),
  }
  const { data } = await askAsClerk(request, decisions[outcome as Decision], { input })
  return data.answer
}

export const meta = titled((language) => voice(language, objectionText)('title'))

/** One inquiry or objection on the desk: what is said, by when an answer is due, and the decision. */
export default function DeskObjection() {
  const language = languageOf(useParams())
  const say = voice(language, objectionText)
  const { project, objection, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problems = answer?.userErrors ?? []
  const open = decisionsIn(objection.state)
  return (
    <>
      <h1>{say('title')}</h1>
      <ErrorSummary language={language} problems={problems} fields={['outcome', 'reason']} />
      {answer?.objection && problems.length === 0 ? (
        <p className="success" role="status">
          {say('done', { state: enumWord(language, answer.objection.state) })}
        </p>
      ) : null}
      <SummaryList
        facts={[
          [
            say('project'),
            <Link key="project" to={`/${language}/desk/projects/${project.projectNo}`}>
              <Words>{project.title}</Words>
            </Link>,
          ],
          [say('kind'), enumWord(language, objection.kind)],
          [say('state'), enumWord(language, objection.state)],
          [say('grounds'), <Words key="grounds">{objection.grounds}</Words>],
          [say('due'), objection.replyDueOn ? civilDate(language, objection.replyDueOn) : null],
        ]}
      />
      {open.length ? (
        <Form method="post">
          <FormTokenInput token={formToken} />
          <input type="hidden" name="objectionId" value={objection.id} />
          <input type="hidden" name="version" value={objection.version} />
          <Field
            language={language}
            name="outcome"
            label={say('decision')}
            hint={say('blocking')}
            problems={problems}
          >
            {(control) => (
              <select {...control}>
                {open.map((decision) => (
                  <option key={decision} value={decision}>
                    {enumWord(language, decision)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field language={language} name="reason" label={say('reason')} problems={problems}>
            {(control) => <textarea {...control} />}
          </Field>
          <button type="submit">{say('send')}</button>
        </Form>
      ) : null}
    </>
  )
}
