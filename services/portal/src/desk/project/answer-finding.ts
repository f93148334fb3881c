import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  AnswerFindingDocument,
  type FindingAnswer,
  type ProjectAnswerFragment,
} from '../../graph/documents.generated/graphql.ts'

/** What came of an answer to a passage, and what was typed with it. */
export type FindingTried = ProjectAnswerFragment & { findingId: string; reason: string }

/** Sends finance's answer to one passage, at the version the clerk saw. */
export const answerFinding = async (request: Request, form: FormData): Promise<FindingTried> => {
  const word = (name: string) => String(form.get(name) ?? '')
  const input = {
    projectId: word('projectId'),
    version: Number(form.get('version')),
    findingId: word('findingId'),
    answer: word('answer') as FindingAnswer,
    reason: word('reason'),
  }
  const { data } = await askAsClerk(request, AnswerFindingDocument, { input })
  return { ...data.answer, findingId: input.findingId, reason: input.reason }
}
