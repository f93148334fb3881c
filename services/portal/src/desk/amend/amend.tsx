import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  AmendNoticeDocument,
  AmendPageDocument,
  ProposeAmendmentDocument,
} from '../../graph/documents.generated/graphql.ts'
import { checkFormToken } from '../../session/form-token.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { savedValues, typedValues } from '../draft/draft-values.ts'
import { nameOfField } from '../draft/name-of-field.ts'
import { unreadableTerms } from '../draft/unreadable-terms.ts'
import { amendFields, amendShapes, isProposed } from './amend-fields.ts'
import { AmendForm } from './amend-form.tsx'
import { amendInput, answersIn, changedFields } from './amend-input.ts'
import { amendText } from './amend-text.ts'
import { CheckAmendment } from './check-amendment.tsx'

const projectOf = async (request: Request, projectNo: string) => {
  const { data, failures } = await askAsClerk(request, AmendPageDocument, { projectNo })
  if (!data.project) throw new Response('', { status: failures.length ? 503 : 404 })
  return { data, project: data.project }
}

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, project } = await projectOf(request, params.projectNo ?? '')
  return pageData(request, data, { project })
}

/** First press: what would change and what it means. Second press: it is done. */
export const action = async ({ request, params }: ActionFunctionArgs) => {
  const form = await request.formData()
  checkFormToken(request, form)
  const { project } = await projectOf(request, params.projectNo ?? '')
  const values = typedValues(form)
  const answers = answersIn(form)
  const unread = unreadableTerms(form, amendShapes)
  if (unread.length) return { step: 'form', values, answers, changed: [], problems: unread }
  const changed = changedFields(project, form)
  if (form.get('step') !== 'confirm')
    return { step: form.get('step') === 'back' ? 'form' : 'check', values, answers, changed, problems: [] }
  const isProposal = isProposed(
    project,
    changed.map(({ name }) => name),
  )
  const document = isProposal ? ProposeAmendmentDocument : AmendNoticeDocument
  const { data } = await askAsClerk(request, document, { input: amendInput(project, form) })
  if (data.answer.userErrors.length)
    return { step: 'form', values, answers, changed, problems: data.answer.userErrors }
  return redirect(
    `/${languageOf(params)}/desk/projects/${project.projectNo}?amended=${isProposal ? 'proposed' : '1'}`,
  )
}

export const meta = titled((language) => voice(language, amendText)('title'))

/** An amendment in two steps, so that nobody restarts a period unawares; what is material is proposed and waits for another person. */
export default function Amend() {
  const language = languageOf(useParams())
  const { project, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const values = { ...savedValues(project), ...answer?.values }
  const answers = answer?.answers ?? project.correctionsDue.map(({ id }) => id)
  const shared = { language, formToken, project, values, answers }
  return (
    <>
      <h1>{voice(language, amendText)(answer?.step === 'check' ? 'check' : 'title')}</h1>
      <ErrorSummary
        language={language}
        problems={answer?.problems ?? []}
        leadsTo={toFields(amendFields)}
        nameOf={nameOfField(language)}
      />
      {answer?.step === 'check' ? (
        <CheckAmendment {...shared} changed={answer.changed} />
      ) : (
        <AmendForm {...shared} problems={answer?.problems ?? []} />
      )}
    </>
  )
}
