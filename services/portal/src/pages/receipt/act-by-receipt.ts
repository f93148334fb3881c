import { redirect } from 'react-router'
import { mutationIdOf } from '../../form/mutation-id.ts'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { askGraph } from '../../graph/ask-graph.ts'
import {
  CorrectObjectionDocument,
  FindByReceiptDocument,
  type ProblemFragment,
  WithdrawObjectionDocument,
  WithdrawSupervisionDocument,
} from '../../graph/documents.generated/graphql.ts'
import { type OpenReceipt, receiptCookie } from '../../session/receipt-cookie.ts'
import { receiptText } from './receipt-text.ts'

/** What was refused, beside which form, and what was typed in it. */
export type Refused = {
  verb: 'open' | 'correct' | 'withdraw' | 'close'
  problems: readonly ProblemFragment[]
  typed: { receipt: string; grounds: string }
  /** The form's token was lost: the id of the form that comes back, which may have been sent before. */
  lost?: { once: string | undefined }
}

/** Opens a receipt, acts by the one that is open, or closes it; what was done leads to a page that can be reloaded. */
export const actByReceipt = async (
  request: Request,
  form: FormData,
  language: string,
): Promise<Refused | Response> => {
  const typed = typedIn(form)
  const verb = wordIn(form, 'verb')
  if (verb === 'close') return lead(language, receiptCookie.clear())
  if (verb === 'open') return openReceipt(typed, language)
  if (verb !== 'correct' && verb !== 'withdraw') throw new Response('', { status: 400 })
  const open = await receiptCookie.read(request)
  if (!open) return lead(language)
  const { userErrors } = await (wordIn(form, 'of') === 'supervision'
    ? withdrawSupervision(request, form, open.receipt)
    : actOnObjection(request, form, { verb, receipt: open.receipt, grounds: typed.grounds }))
  if (userErrors.length > 0) return { verb, problems: userErrors, typed }
  return lead(language, await opened({ receipt: open.receipt, done: verb }))
}

type OnObjection = { verb: 'correct' | 'withdraw'; receipt: string; grounds: string }

const actOnObjection = async (request: Request, form: FormData, { verb, receipt, grounds }: OnObjection) => {
  const input = { objectionId: wordIn(form, 'id'), receipt, clientMutationId: mutationIdOf(form) }
  const { data } =
    verb === 'correct'
      ? await askAsViewer(request, CorrectObjectionDocument, { input: { ...input, grounds } })
      : await askAsViewer(request, WithdrawObjectionDocument, { input })
  return data.answer
}

const withdrawSupervision = async (request: Request, form: FormData, receipt: string) => {
  const input = { id: wordIn(form, 'id'), receipt, clientMutationId: mutationIdOf(form) }
  const { data } = await askAsViewer(request, WithdrawSupervisionDocument, { input })
  return data.answer
}

/** Nothing is done; the form comes back as it was typed, and with the id it was drawn with. */
export const lostByReceipt = (form: FormData): Refused => {
  const verb = VERBS.find((one) => one === wordIn(form, 'verb')) ?? 'open'
  return { verb, problems: [], typed: typedIn(form), lost: { once: mutationIdOf(form) } }
}

const VERBS = ['open', 'correct', 'withdraw', 'close'] as const
const wordIn = (form: FormData, name: string) => String(form.get(name) ?? '').trim()
const typedIn = (form: FormData) => ({ receipt: wordIn(form, 'receipt'), grounds: wordIn(form, 'grounds') })

const openReceipt = async (typed: Refused['typed'], language: string): Promise<Refused | Response> => {
  const { data, failures } = await askGraph(FindByReceiptDocument, { receipt: typed.receipt })
  const isFound = data.objectionByReceipt ?? data.supervisionByReceipt
  // of two rooms one is away, and it may be the one that has it
  if (!isFound && failures.length > 0) throw new Response('', { status: 503 })
  if (isFound) return lead(language, await opened({ receipt: typed.receipt.toLowerCase() }))
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
