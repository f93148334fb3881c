import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { RedactObjectionDocument } from '../../graph/documents.generated/graphql.ts'
import type { Decided } from './decide.ts'

/** Takes passages out of what the public reads of one objection, at the version the clerk saw. */
export const redact = async (request: Request, form: FormData): Promise<Decided> => {
  const word = (name: string) => String(form.get(name) ?? '')
  const typed = {
    outcome: '',
    reason: word('reason'),
    publicText: word('publicText').replaceAll('\r\n', '\n'),
  }
  const { data } = await askAsClerk(request, RedactObjectionDocument, {
    input: {
      id: word('objectionId'),
      version: Number(form.get('version')),
      publicText: typed.publicText,
      reason: typed.reason,
    },
  })
  return { ...data.answer, typed }
}
