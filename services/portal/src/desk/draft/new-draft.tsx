import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { DraftProjectDocument, NewDraftPageDocument } from '../../graph/documents.generated/graphql.ts'
import { checkFormToken } from '../../session/form-token.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { DraftForm } from './draft-form.tsx'
import { draftInput } from './draft-input.ts'
import { draftText } from './draft-text.ts'
import { typedValues } from './draft-values.ts'
import { unreadableTerms } from './unreadable-terms.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { data } = await askAsClerk(request, NewDraftPageDocument, {})
  return pageData(request, data, { fiscalYear: data.clock?.today.slice(0, 4) ?? '' })
}

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const form = await request.formData()
  checkFormToken(request, form)
  const unread = unreadableTerms(form)
  if (unread.length) return { problems: unread, values: typedValues(form) }
  const { data } = await askAsClerk(request, DraftProjectDocument, { input: draftInput(form) })
  const { project, userErrors } = data.answer
  if (project && userErrors.length === 0)
    return redirect(`/${languageOf(params)}/desk/projects/${project.projectNo}/draft?saved=1`)
  return { problems: userErrors, values: typedValues(form) }
}

export const meta = titled((language) => voice(language, draftText)('newTitle'))

/** A new draft. */
export default function NewDraft() {
  const language = languageOf(useParams())
  const { fiscalYear, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <h1>{voice(language, draftText)('newTitle')}</h1>
      <DraftForm
        language={language}
        formToken={formToken}
        problems={answer?.problems ?? []}
        values={answer?.values ?? { fiscalYear }}
      />
    </>
  )
}
