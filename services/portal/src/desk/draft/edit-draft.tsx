import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router'
import { Done } from '../../form/done.tsx'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { DraftPageDocument, EditDraftDocument } from '../../graph/documents.generated/graphql.ts'
import { checkFormToken } from '../../session/form-token.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { DraftConflict } from './draft-conflict.tsx'
import { DraftForm } from './draft-form.tsx'
import { draftInput } from './draft-input.ts'
import { draftText } from './draft-text.ts'
import { savedValues, typedValues } from './draft-values.ts'
import { Findings } from './findings.tsx'
import { unreadableTerms } from './unreadable-terms.ts'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsClerk(request, DraftPageDocument, {
    projectNo: params.projectNo ?? '',
  })
  if (!data.project) throw new Response('', { status: failures.length ? 503 : 404 })
  const isSaved = new URL(request.url).searchParams.has('saved')
  return pageData(request, data, { draft: data.project, isSaved })
}

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const form = await request.formData()
  checkFormToken(request, form)
  const unread = unreadableTerms(form)
  if (unread.length) return { problems: unread, values: typedValues(form) }
  const target = { projectId: String(form.get('projectId')), version: Number(form.get('version')) }
  const { data } = await askAsClerk(request, EditDraftDocument, { input: { ...draftInput(form), ...target } })
  const { project, userErrors } = data.answer
  if (project && userErrors.length === 0)
    return redirect(`/${languageOf(params)}/desk/projects/${project.projectNo}/draft?saved=1`)
  return { problems: userErrors, values: typedValues(form) }
}

export const meta = titled((language) => voice(language, draftText)('editTitle'))

/** A saved draft: what its submission would be refused for, and the form to put it right. */
export default function EditDraft() {
  const language = languageOf(useParams())
  const say = voice(language, draftText)
  const { draft, isSaved, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const saved = savedValues(draft)
  const isConflict = answer?.problems.some(({ code }) => code === 'VERSION_CONFLICT')
  return (
    <>
      <h1>{say('editTitle')}</h1>
      {isSaved && !answer ? (
        <Done>
          {say('saved')} <Link to={`/${language}/desk/projects/${draft.projectNo}`}>{say('goOn')}</Link>
        </Done>
      ) : null}
      {answer ? null : <Findings language={language} findings={draft.obstacles} />}
      {isConflict ? <DraftConflict language={language} saved={saved} typed={answer?.values ?? {}} /> : null}
      <DraftForm
        language={language}
        formToken={formToken}
        draft={{ id: draft.id, version: draft.version }}
        problems={answer?.problems ?? []}
        findings={answer ? [] : (draft.obstacles ?? [])}
        values={answer?.values ?? saved}
      />
    </>
  )
}
