import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import type { ProjectAnswerFragment } from '../../graph/documents.generated/graphql.ts'
import { isVerb, verbs } from './verbs.ts'

/** Does one verb to one project, at the version the clerk saw. */
export const doVerb = async (request: Request, form: FormData): Promise<ProjectAnswerFragment> => {
  const named = String(form.get('verb'))
  if (!isVerb(named)) throw new Response('', { status: 400 })
  const verb = verbs[named]
  const input = { projectId: String(form.get('projectId')), version: Number(form.get('version')) }
  const { data } = verb.reason
    ? await askAsClerk(request, verb.document, {
        input: { ...input, reason: String(form.get('reason') ?? '') },
      })
    : await askAsClerk(request, verb.document, { input })
  return data.answer
}
