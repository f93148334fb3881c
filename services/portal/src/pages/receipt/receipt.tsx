import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router'
import { portalConfig } from '../../config.ts'
import { pageData } from '../../frame/page-data.ts'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { ReceiptPageDocument } from '../../graph/documents.generated/graphql.ts'
import { hasLostToken } from '../../session/form-token.ts'
import { receiptCookie } from '../../session/receipt-cookie.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { actByReceipt, lostByReceipt } from './act-by-receipt.ts'
import { OpenReceipt } from './open-receipt.tsx'
import { OpenSupervision } from './open-supervision.tsx'
import { ReceiptAway } from './receipt-away.tsx'
import { ReceiptSought } from './receipt-sought.tsx'
import { receiptText } from './receipt-text.ts'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const held = await receiptCookie.read(request)
  const { data: told, failures } = await askAsViewer(request, ReceiptPageDocument, {
    receipt: held?.receipt ?? '',
    open: held !== null,
  })
  const address = new URL(`/${languageOf(params)}/receipt`, portalConfig().PUBLIC_URL).href
  // what another room cannot tell now is no reason to keep one's own matter from anybody
  const found = told.objectionByReceipt ?? told.supervisionByReceipt
  const away = held !== null && found == null && failures.some(({ path }) => OF_RECEIPT.has(path ?? ''))
  const content = {
    ...{ address, held, away },
    objection: told.objectionByReceipt ?? null,
    supervision: told.supervisionByReceipt ?? null,
  }
  return pageData(request, told, content, { status: content.away ? 503 : 200 })
}

/** What a receipt may be of, each another room's. */
const OF_RECEIPT: ReadonlySet<string> = new Set(['objectionByReceipt', 'supervisionByReceipt'])

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const form = await request.formData()
  if (await hasLostToken(request, form)) return data(lostByReceipt(form), { status: 403 })
  return actByReceipt(request, form, languageOf(params))
}

/** No copy of it stays in a browser, nor in anything between. */
export const headers = () => ({ 'cache-control': 'private, no-store' })

export const meta = titled((language) => voice(language, receiptText)('title'))

/** What somebody raised, by the receipt: state and answer, the receipt itself to print, and what may still be done. */
export default function Receipt() {
  const language = languageOf(useParams())
  const { address, held, objection, supervision, away, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const refused = answer && 'verb' in answer ? answer : undefined
  if (held && objection)
    return <OpenReceipt {...{ language, formToken, address, held, objection, refused }} />
  if (held && supervision)
    return <OpenSupervision {...{ language, formToken, address, held, record: supervision, refused }} />
  if (held && away) return <ReceiptAway language={language} />
  return <ReceiptSought {...{ language, formToken, refused }} />
}
