import type { Problems } from '../../form/problems.ts'
import { AnswerFindingDocument, type FindingAnswer } from '../../graph/documents.generated/graphql.ts'
import type { KeptForm } from '../../session/kept-form.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import type { Sent } from '../desk-action.ts'
import { findingText } from './finding-text.ts'

/** An answer to a passage that was not kept, and what was typed with it. */
export type FindingTried = { findingId: string; reason: string; userErrors: Problems; once?: string }

/**
 * Sends finance's answer to one passage, at the version the clerk saw.
 *
 * @param place which page of the project one goes on with
 */
export const answerFinding = async (
  { word, send, language, leadOn }: Sent,
  place = '',
): Promise<FindingTried | Response> => {
  const input = {
    projectId: word('projectId'),
    version: Number(word('version')),
    findingId: word('findingId'),
    answer: word('answer') as FindingAnswer,
    reason: word('reason'),
  }
  const { project, userErrors, warnings } = (await send(AnswerFindingDocument, input)).answer
  if (!project || userErrors.length > 0)
    return { findingId: input.findingId, reason: input.reason, userErrors }
  return leadOn(`/${language}/desk/projects/${project.projectNo}${place}`, {
    text: inBoth((read) => voice(read, findingText)('answered')),
    warnings,
  })
}

/** An answer that was given when nobody was signed in any more. */
export const keptFinding = (kept: KeptForm | undefined): FindingTried | undefined => {
  const typed = new Map(kept?.fields)
  const findingId = typed.get('findingId')
  return findingId
    ? { findingId, reason: typed.get('reason') ?? '', userErrors: [], once: kept?.once }
    : undefined
}
