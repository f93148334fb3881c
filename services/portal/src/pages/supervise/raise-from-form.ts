import { redirect } from 'react-router'
import { filesIn } from '../../files/file-lines.ts'
import { refusedFiles } from '../../files/refused-files.ts'
import { mutationIdOf } from '../../form/mutation-id.ts'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import {
  PreviewSupervisionDocument,
  type PreviewSupervisionQuery,
  type ProblemFragment,
  RaiseSupervisionDocument,
} from '../../graph/documents.generated/graphql.ts'
import { receiptCookie } from '../../session/receipt-cookie.ts'
import { problemsOf, type Typed, typedIn, wrong } from './typed.ts'

/** What the page shows next: what was typed read back as it will be public, or the form with it again. */
export type Raising =
  | { step: 'check'; typed: Typed; preview: Preview }
  | { step: 'edit'; typed: Typed; problems: ProblemFragment[]; lost?: { once: string | undefined } }
export type Preview = NonNullable<PreviewSupervisionQuery['previewSupervision']>

/**
 * One step of saying something about an organization: read back, changed again, or sent.
 *
 * @returns what to show, or the way to the receipt once it is received: so that a reload sends nothing again
 */
export const raiseFromForm = async (
  request: Request,
  form: FormData,
  { language, uscc }: { language: string; uscc: string },
): Promise<Raising | Response> => {
  const typed = typedIn(form)
  const step = form.get('step')
  if (step === 'edit') return { step, typed, problems: [] }
  const problems = [...problemsOf(typed), ...refusedFiles(form, 'supervisionFileIds')]
  if (problems.length > 0) return { step: 'edit', typed, problems }
  if (step !== 'send') return readBack(request, typed)
  const { subject, opinion, name } = typed
  const fileIds = filesIn(typed.supervisionFileIds).map(({ id }) => id)
  const input = { uscc, subject, opinion, name, fileIds, clientMutationId: mutationIdOf(form) }
  const { data } = await askAsViewer(request, RaiseSupervisionDocument, { input })
  const { userErrors, receipt } = data.answer
  if (userErrors.length > 0 || !receipt)
    return { step: 'edit', typed, problems: userErrors.map(besideItsField) }
  const cookie = await receiptCookie.write({ receipt, done: 'sent' })
  return redirect(`/${language}/receipt`, { status: 303, headers: { 'set-cookie': cookie } })
}

/** What will be public is the graph's to say, in the words it will be told by. */
async function readBack(request: Request, typed: Typed): Promise<Raising> {
  const { subject, opinion, name } = typed
  const { data } = await askAsViewer(request, PreviewSupervisionDocument, { subject, opinion, name })
  const preview = data.previewSupervision
  if (!preview) return { step: 'edit', typed, problems: [wrong('opinion', 'previewAway')] }
  return { step: 'check', typed, preview }
}

/** The files of this form have a field of their own. */
const besideItsField = (problem: ProblemFragment): ProblemFragment => ({
  ...problem,
  field: problem.field?.map((name) => (name === 'fileIds' ? 'supervisionFileIds' : name)) ?? null,
})
