import { notChosen } from '../../form/not-chosen.ts'
import type { Problems } from '../../form/problems.ts'
import type { ObjectionAnswerFragment } from '../../graph/documents.generated/graphql.ts'
import { enumWord } from '../../text/enum-text.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import type { Sent } from '../desk-action.ts'
import { decisions, isDecision } from './objection-decisions.ts'
import { objectionText } from './objection-text.ts'

/** A decision that was not kept, with what was typed. */
export type Undecided = { typed: TypedDecision; problems: Problems; once?: string }
type TypedDecision = { outcome?: string; reason: string }

/** Decides on one objection, at the version the clerk saw. */
export const decide = async (sent: Sent): Promise<Undecided | Response> => {
  const { word, send } = sent
  const [outcome, reason] = [word('outcome'), word('reason')]
  if (!isDecision(outcome)) return { problems: [notChosen('outcome')], typed: { outcome, reason } }
  const input = { objectionId: word('objectionId'), version: Number(word('version')), outcome, reason }
  return toldOf(sent, (await send(decisions[outcome], input)).answer, { outcome, reason })
}

/** The way back to the objection, which says what it is now; or what was refused, as it was typed. */
const toldOf = (
  { params, language, leadOn }: Sent,
  { objection, userErrors, warnings }: ObjectionAnswerFragment,
  typed: TypedDecision,
): Undecided | Promise<Response> => {
  if (!objection || userErrors.length > 0) return { problems: userErrors, typed }
  const { projectNo, objectionId } = params
  return leadOn(`/${language}/desk/projects/${projectNo}/objections/${objectionId}`, {
    text: doneText(objection.state),
    warnings,
  })
}

/** What an objection is now. */
export const doneText = (state: string) =>
  inBoth((read) => voice(read, objectionText)('done', { state: enumWord(read, state) }))
