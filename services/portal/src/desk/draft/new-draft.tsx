import { type LoaderFunctionArgs, useActionData, useLoaderData, useParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { DraftProjectDocument, NewDraftPageDocument } from '../../graph/documents.generated/graphql.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskAction } from '../desk-action.ts'
import { Restored } from '../restored.tsx'
import { DraftForm, type DraftRefused } from './draft-form.tsx'
import { draftInput } from './draft-input.ts'
import { draftText } from './draft-text.ts'
import { typedValues } from './draft-values.ts'
import { leadToDraft } from './lead-to-draft.ts'
import { unreadableTerms } from './unreadable-terms.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { data } = await askAsClerk(request, NewDraftPageDocument, {})
  return pageData(request, data, { fiscalYear: data.clock?.today.slice(0, 4) ?? '' })
}

export const action = deskAction<DraftRefused>(async (sent) => {
  const { form } = sent
  const unread = unreadableTerms(form)
  if (unread.length) return { problems: unread, values: typedValues(form) }
  const { project, userErrors } = (await sent.send(DraftProjectDocument, draftInput(form))).answer
  if (project && userErrors.length === 0) return leadToDraft(sent, project.projectNo)
  return { problems: userErrors, values: typedValues(form) }
})

export const meta = titled((language) => voice(language, draftText)('newTitle'))

/** A new draft. */
export default function NewDraft() {
  const language = languageOf(useParams())
  const { fiscalYear, formToken, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<DraftRefused>()
  return (
    <>
      <h1>{voice(language, draftText)('newTitle')}</h1>
      {answer ? null : <Restored language={language} kept={kept} />}
      <DraftForm
        language={language}
        formToken={formToken}
        once={answer ? undefined : kept?.once}
        problems={answer?.problems ?? []}
        values={answer?.values ?? { fiscalYear, ...typedValues(kept?.fields ?? []) }}
      />
    </>
  )
}
