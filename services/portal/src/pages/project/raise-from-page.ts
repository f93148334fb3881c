import { redirect } from 'react-router'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { type ProblemFragment, RaiseObjectionDocument } from '../../graph/documents.generated/graphql.ts'
import { receiptCookie } from '../../session/receipt-cookie.ts'
import { objectionInput, typedIn } from './objection-input.ts'
import { objectionProblems, type Typed } from './objection-problems.ts'

/** What the page shows next: what was typed read back, or the form with it again. */
export type Raising = { step: 'check' | 'edit'; typed: Typed; problems: ProblemFragment[] }

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
  const problems = objectionProblems(typed)
  if (problems.length > 0) return { step: 'edit', typed, problems }
  if (step !== 'send') return { step: 'check', typed, problems }
  const { data } = await askAsViewer(request, RaiseObjectionDocument, {
    input: objectionInput(projectNo, form),
  })
  const { userErrors, receipt } = data.answer
  if (userErrors.length > 0 || !receipt) return { step: 'edit', typed, problems: userErrors }
  const cookie = await receiptCookie.write({ receipt, done: 'sent' })
  return redirect(`/${language}/receipt`, { status: 303, headers: { 'set-cookie': cookie } })
}
