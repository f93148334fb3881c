import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import type { ProjectActionInput, ProjectAnswerFragment } from '../../graph/documents.generated/graphql.ts'
import { isVerb, type Verb, verbs } from './verbs.ts'

/** What came of a verb, and what was said with it. */
export type Tried = ProjectAnswerFragment & { verb: Verb; typed: Typed }
export type Typed = { reason: string; supplierName: string; supplierUscc: string }

/** Does one verb to one project, at the version the clerk saw. */
export const doVerb = async (request: Request, form: FormData): Promise<Tried> => {
  const named = String(form.get('verb'))
  if (!isVerb(named)) throw new Response('', { status: 400 })
  const verb = verbs[named]
  const word = (name: string) => String(form.get(name) ?? '')
  const typed = {
    reason: word('reason'),
    supplierName: word('supplierName'),
    supplierUscc: word('supplierUscc').trim(),
  }
  const input = { projectId: String(form.get('projectId')), version: Number(form.get('version')) }
  const { data } = await ask(request, verb, input, typed)
  return { ...data.answer, verb: named, typed }
}

const ask = (
  request: Request,
  verb: (typeof verbs)[Verb],
  input: ProjectActionInput,
  { reason, supplierName, supplierUscc }: Typed,
) => {
  if (!verb.reason) return askAsClerk(request, verb.document, { input })
  if (!verb.namesSupplier) return askAsClerk(request, verb.document, { input: { ...input, reason } })
  const supplier = { supplierName, supplierUscc: supplierUscc.toUpperCase() || null }
  return askAsClerk(request, verb.document, { input: { ...input, ...supplier, reason } })
}
