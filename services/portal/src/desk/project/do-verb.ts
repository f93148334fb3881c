import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import type { ProjectAnswerFragment } from '../../graph/documents.generated/graphql.ts'
import { isVerb, type Verb, verbs } from './verbs.ts'

/** What came of a verb, and what was said with it. */
export type Tried = ProjectAnswerFragment & { verb: Verb; reason: string }

/** Does one verb to one project, at the version the clerk saw. */
export const doVerb = async (request: Request, form: FormData): Promise<Tried> => {
  const named = String(form.get('verb'))
  if (!isVerb(named)) throw new Response('', { status: 400 })
  const verb = verbs[named]
  const reason = String(form.get('reason') ?? '')
  const input = { projectId: String(form.get('projectId')), version: Number(form.get('version')) }
  const { data } = verb.reason
    ? await askAsClerk(request, verb.document, { input: { ...input, reason } })
    : await askAsClerk(request, verb.document, { input })
  return { ...data.answer, verb: named, reason }
}
