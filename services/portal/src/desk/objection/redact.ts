import { RedactObjectionDocument } from '../../graph/documents.generated/graphql.ts'
import type { Sent } from '../desk-action.ts'
import { toldOf, type Undecided } from './decide.ts'

/** Takes passages out of what the public reads of one objection, at the version the clerk saw. */
export const redact = async (sent: Sent): Promise<Undecided | Response> => {
  const { word, send } = sent
  const typed = { reason: word('reason'), publicText: word('publicText').replaceAll('\r\n', '\n') }
  const input = { id: word('objectionId'), version: Number(word('version')), ...typed }
  return toldOf(sent, (await send(RedactObjectionDocument, input)).answer, typed)
}
