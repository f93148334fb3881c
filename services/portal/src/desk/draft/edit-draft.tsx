import { Link, type LoaderFunctionArgs, useActionData, useLoaderData, useParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { DraftPageDocument, EditDraftDocument } from '../../graph/documents.generated/graphql.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskAction } from '../desk-action.ts'
import { Restored } from '../restored.tsx'
import { DraftConflict } from './draft-conflict.tsx'
import { DraftForm, type DraftRefused } from './draft-form.tsx'
import { draftInput } from './draft-input.ts'
import { draftText } from './draft-text.ts'
import { savedValues, typedValues } from './draft-values.ts'
import { Findings } from './findings.tsx'
import { leadToDraft } from './lead-to-draft.ts'
import { unreadableTerms } from './unreadable-terms.ts'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsClerk(request, DraftPageDocument, {
    projectNo: params.projectNo ?? '',
  })
  if (!data.project) throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, { draft: data.project })
}

export const action = deskAction<DraftRefused>(async (sent) => {
  const { form, word } = sent
  const unread = unreadableTerms(form)
  if (unread.length) return { problems: unread, values: typedValues(form) }
  const target = { projectId: word('projectId'), version: Number(word('version')) }
  const { answer } = await sent.send(EditDraftDocument, { ...draftInput(form), ...target })
  if (answer.project && answer.userErrors.length === 0) return leadToDraft(sent, answer.project.projectNo)
  return { problems: answer.userErrors, values: typedValues(form) }
})

export const meta = titled((language) => voice(language, draftText)('editTitle'))

/** A saved draft: what its submission would be refused for, and the form to put it right. */
export default function EditDraft() {
  const language = languageOf(useParams())
  const say = voice(language, draftText)
  const { draft, formToken, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<DraftRefused>()
  const saved = savedValues(draft)
  const restored = kept?.isThere ? typedValues(kept.fields) : undefined
  const typed = answer?.values ?? restored
  const isConflict = answer?.problems.some(({ code }) => code === 'VERSION_CONFLICT')
  // what somebody else saved meanwhile is overwritten only after it was shown
  const version = typed && !isConflict ? Number(typed.version) : draft.version
  return (
    <>
      <h1>{say('editTitle')}</h1>
      {answer ? null : <Restored language={language} kept={kept} />}
      <p>
        <Link to={`/${language}/desk/projects/${draft.projectNo}`}>{say('goOn')}</Link>
      </p>
      {typed ? null : <Findings language={language} findings={draft.obstacles} />}
      {isConflict ? <DraftConflict language={language} saved={saved} typed={typed ?? {}} /> : null}
      <DraftForm
        language={language}
        formToken={formToken}
        draft={{ id: draft.id, version }}
        problems={answer?.problems ?? []}
        findings={typed ? [] : (draft.obstacles ?? [])}
        values={typed ?? saved}
        once={answer ? undefined : kept?.once}
      />
    </>
  )
}
