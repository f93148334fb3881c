import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { receiptText } from './receipt-text.ts'

/** While the room does not answer: the receipt is as good as ever. */
export const ReceiptAway = ({ language }: { language: Language }) => {
  const say = voice(language, receiptText)
  return (
    <>
      <h1>{say('yours')}</h1>
      <p className="part-away" role="status">
        {say('away')}
      </p>
    </>
  )
}
