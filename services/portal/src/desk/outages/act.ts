import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  ConfirmPlatformOutageDocument,
  type OutageAnswerFragment,
  RecordPlatformOutageDocument,
  WithdrawPlatformOutageDocument,
} from '../../graph/documents.generated/graphql.ts'

/** Records an outage, or confirms or withdraws one at the version the operator saw. */
export const act = async (request: Request, form: FormData): Promise<OutageAnswerFragment> => {
  const word = (name: string) => String(form.get(name) ?? '')
  const seen = { id: word('id'), version: Number(form.get('version')) }
  if (word('verb') === 'confirm')
    return (await askAsClerk(request, ConfirmPlatformOutageDocument, { input: seen })).data.answer
  if (word('verb') === 'withdraw')
    return (
      await askAsClerk(request, WithdrawPlatformOutageDocument, {
        input: { ...seen, reason: word('withdrawReason') },
      })
    ).data.answer
  const input = { from: beijing(word('from')), to: beijing(word('to')), reason: word('reason') }
  return (await askAsClerk(request, RecordPlatformOutageDocument, { input })).data.answer
}

/** A time as the browser's field gives it: to the minute, Beijing time. */
const beijing = (typed: string): string =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(typed) ? `${typed}:00+08:00` : typed
