import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import {
  CorrectObjectionDocument,
  type ReceiptAnswerFragment,
  WithdrawObjectionDocument,
} from '../../graph/documents.generated/graphql.ts'

/** What somebody does with the receipt of what they raised. */
export type ReceiptVerb = 'correct' | 'withdraw'
export type ByReceipt = ReceiptAnswerFragment & {
  verb: ReceiptVerb
  typed: { receipt: string; grounds: string }
}

/** Puts an objection right or takes it back; the receipt alone says whose it is. */
export const byReceipt = async (
  request: Request,
  objectionId: string,
  form: FormData,
): Promise<ByReceipt> => {
  const word = (name: string) => String(form.get(name) ?? '').trim()
  const typed = { receipt: word('receipt'), grounds: word('grounds') }
  const verb = word('verb')
  const input = { objectionId, receipt: typed.receipt }
  if (verb === 'correct') {
    const { data } = await askAsViewer(request, CorrectObjectionDocument, {
      input: { ...input, grounds: typed.grounds },
    })
    return { ...data.answer, verb, typed }
  }
  if (verb !== 'withdraw') throw new Response('', { status: 400 })
  const { data } = await askAsViewer(request, WithdrawObjectionDocument, { input })
  return { ...data.answer, verb, typed }
}
