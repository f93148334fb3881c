import { SummaryList } from '../../frame/summary-list.tsx'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { receiptText } from './receipt-text.ts'

/** The receipt itself, to print or to copy, and where one comes back with it. */
export const HeldReceipt = ({
  language,
  receipt,
  address,
}: {
  language: Language
  receipt: string
  address: string
}) => {
  const say = voice(language, receiptText)
  return (
    <>
      <SummaryList
        facts={[
          [
            say('receipt'),
            <code key="receipt" className="receipt">
              {receipt}
            </code>,
          ],
        ]}
      />
      <p className="hint">
        {say('keep')} {say('back', { address })}
      </p>
    </>
  )
}
