import { Form } from 'react-router'
import { NotSent } from '../../form/not-sent.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import type { Refused } from './act-by-receipt.ts'
import { receiptText } from './receipt-text.ts'

/** Forgets the receipt on this machine. */
export const CloseReceipt = ({
  language,
  formToken,
  refused,
}: {
  language: Language
  formToken: string
  refused: Refused | undefined
}) => (
  <Form method="post" action="#told">
    <FormTokenInput token={formToken} />
    {refused?.verb === 'close' ? <NotSent language={language} /> : null}
    <button type="submit" name="verb" value="close" className="secondary">
      {voice(language, receiptText)('close')}
    </button>
  </Form>
)
