import { redirect } from 'react-router'
import { refusedFiles } from '../../files/refused-files.ts'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import {
  ObjectToSingleSourceDocument,
  PreviewPublicTextDocument,
  type PreviewPublicTextQuery,
  type ProblemFragment,
  RaiseObjectionDocument,
  type RaiseObjectionInput,
} from '../../graph/documents.generated/graphql.ts'
import { receiptCookie } from '../../session/receipt-cookie.ts'
import { TO_ONLY_SUPPLIER } from '../../text/kind-word.ts'
import { objectionInput, typedIn } from './objection-input.ts'
import { objectionProblems, type Typed, wrong } from './objection-problems.ts'

/** What the page shows next: what was typed read back as it will be public, or the form with it again. */
export type Raising =
  | { step: 'check'; typed: Typed; preview: PublicPreview | null }
  | { step: 'edit'; typed: Typed; problems: ProblemFragment[]; lost?: LostToken }
/** The form's token was lost: the id of the form that comes back, which may have been sent before. */
export type LostToken = { once: string | undefined }
export type PublicPreview = NonNullable<PreviewPublicTextQuery['previewPublicText']>

/**
 * One step of raising something from a project's page: read back, changed again, or sent.
 *
 * @returns what to show, or the way to the receipt once it is received: so that a reload sends nothing again
 */
export const raiseFromPage = async (
  request: Request,
  form: FormData,
  { language, projectNo }: { language: string; projectNo: string },
): Promise<Raising | Response> => {
  const typed = typedIn(form)
  const step = form.get('step')
  if (step === 'edit') return { step, typed, problems: [] }
  const problems = [...objectionProblems(typed), ...refusedFiles(form, 'evidenceFileIds')]
  if (problems.length > 0) return { step: 'edit', typed, problems }
  if (step !== 'send') return readBack(request, typed)
  const { userErrors, receipt } = await raise(request, objectionInput(projectNo, form), typed.kind)
  if (userErrors.length > 0 || !receipt) return { step: 'edit', typed, problems: userErrors }
  const cookie = await receiptCookie.write({ receipt, done: 'sent' })
  return redirect(`/${language}/receipt`, { status: 303, headers: { 'set-cookie': cookie } })
}

/** What will be public is the graph's to say, in the words it will be told by; of a report nothing will. */
async function readBack(request: Request, typed: Typed): Promise<Raising> {
  if (typed.kind === 'REPORT') return { step: 'check', typed, preview: null }
  const { data } = await askAsViewer(request, PreviewPublicTextDocument, { text: typed.grounds })
  const preview = data.previewPublicText
  if (!preview) return { step: 'edit', typed, problems: [wrong('grounds', 'previewAway')] }
  return { step: 'check', typed, preview }
}

/** An objection to the only supplier goes its own way; whatever else somebody raises goes by its kind. */
const raise = async (request: Request, input: RaiseObjectionInput, kind: string) => {
  const { kind: _kind, ...rest } = input
  const { data } =
    kind === TO_ONLY_SUPPLIER
      ? await askAsViewer(request, ObjectToSingleSourceDocument, { input: rest })
      : await askAsViewer(request, RaiseObjectionDocument, { input })
  return data.answer
}
