import { Form } from 'react-router'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import { Field } from '../../form/field.tsx'
import { NotSent } from '../../form/not-sent.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import type { Refused } from './act-by-receipt.ts'
import { receiptText } from './receipt-text.ts'

type SoughtOf = { language: Language; formToken: string; refused: Refused | undefined }

/** Where somebody comes back with a receipt. */
export const ReceiptSought = ({ language, formToken, refused }: SoughtOf) => {
  const say = voice(language, receiptText)
  const problems = refused?.problems ?? []
  return (
    <>
      <h1>{say('title')}</h1>
      <p>{say('explained')}</p>
      <Form method="post" action="#told" noValidate>
        <FormTokenInput token={formToken} />
        <input type="hidden" name="verb" value="open" />
        {refused?.lost ? <NotSent language={language} /> : null}
        <ErrorSummary language={language} problems={problems} leadsTo={toFields(['receipt'])} />
        <Field {...{ language, problems, name: 'receipt' }} label={say('receipt')} hint={say('receiptHint')}>
          {(control) => (
            <input {...control} autoComplete="off" spellCheck={false} defaultValue={refused?.typed.receipt} />
          )}
        </Field>
        <button type="submit">{say('open')}</button>
      </Form>
      {refused?.lost && refused.typed.grounds ? (
        <section aria-labelledby="typed">
          <h2 id="typed">{say('typed')}</h2>
          <p>{say('typedExplained')}</p>
          <textarea readOnly aria-labelledby="typed" value={refused.typed.grounds} />
        </section>
      ) : null}
    </>
  )
}
