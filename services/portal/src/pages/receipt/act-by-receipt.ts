import { redirect } from 'react-router'
import { mutationIdOf } from '../../form/mutation-id.ts'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { askGraph } from '../../graph/ask-graph.ts'
import {
  CorrectObjectionDocument,
  FindByReceiptDocument,
  type ProblemFragment,
  WithdrawObjectionDocument,
} from '../../graph/documents.generated/graphql.ts'
import { type OpenReceipt, receiptCookie } from '../../session/receipt-cookie.ts'
import { receiptText } from './receipt-text.ts'

/** What was refused, beside which form, and what was typed in it. */
export type Refused = {
  verb: 'open' | 'correct' | 'withdraw'
  problems: readonly ProblemFragment[]
  typed: { receipt: string; grounds: string }
}

/** Opens a receipt, acts by the one that is open, or closes it; what was done leads to a page that can be reloaded. */
export const actByReceipt = async (
  request: Request,
  form: FormData,
  language: string,
): Promise<Refused | Response> => {
  const word = (name: string) => String(form.get(name) ?? '').trim()
  const typed = { receipt: word('receipt'), grounds: word('grounds') }
  const verb = word('verb')
  if (verb === 'close') return lead(language, receiptCookie.clear())
  if (verb === 'open') return openReceipt(typed, language)
  if (verb !== 'correct' && verb !== 'withdraw') throw new Response('', { status: 400 })
  const open = await receiptCookie.read(request)
  if (!open) return lead(language)
  const input = { objectionId: word('id'), receipt: open.receipt, clientMutationId: mutationIdOf(form) }
  const { data } =
    verb === 'correct'
      ? await askAsViewer(request, CorrectObjectionDocument, { input: { ...input, grounds: typed.grounds } })
      : await askAsViewer(request, WithdrawObjectionDocument, { input })
  const { userErrors } = data.answer
  if (userErrors.length > 0) return { verb, problems: userErrors, typed }
  return lead(language, await opened({ receipt: open.receipt, done: verb }))
}

const openReceipt = async (typed: Refused['typed'], language: string): Promise<Refused | Response> => {
  const { data } = await askGraph(FindByReceiptDocument, { receipt: typed.receipt })
  if (data.objectionByReceipt) return lead(language, await opened({ receipt: typed.receipt.toLowerCase() }))
  const text = { zh: receiptText.zh.unknown, en: receiptText.en.unknown }
  const unknown = {
    code: 'NOT_FOUND',
    message: `${text.zh} ${text.en}`,
    text,
    field: ['receipt'],
    basis: null,
  }
  return { verb: 'open', problems: [unknown as ProblemFragment], typed }
}

const opened = (receipt: OpenReceipt) => receiptCookie.write(receipt)

const lead = (language: string, cookie?: string): Response =>
  redirect(`/${language}/receipt`, { status: 303, headers: cookie ? { 'set-cookie': cookie } : {} })
