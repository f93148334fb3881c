import { Form } from 'react-router'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { Field } from '../../form/field.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import type { ByReceipt, ReceiptVerb } from './by-receipt.ts'
import { objectionPageText } from './objection-page-text.ts'

type ReceiptFormOf = {
  language: Language
  formToken: string
  verb: ReceiptVerb
  grounds: string
  /** What was just refused. */
  refused: ByReceipt | undefined
}

/** One verb with the receipt: what is wrong stands beside its field, and what was typed is kept. */
export const ReceiptForm = ({ language, formToken, verb, grounds, refused }: ReceiptFormOf) => {
  const say = voice(language, objectionPageText)
  const problems = refused?.userErrors ?? []
  const id = (field: string) => `${verb}-${field}`
  const leadsTo = (field: string | undefined) =>
    `#${id(field === 'grounds' && verb === 'correct' ? 'grounds' : 'receipt')}`
  return (
    <Form method="post" action="#told" noValidate>
      <FormTokenInput token={formToken} />
      <input type="hidden" name="verb" value={verb} />
      <ErrorSummary language={language} problems={problems} leadsTo={leadsTo} />
      <Field
        {...{ language, problems, name: 'receipt', id: id('receipt') }}
        label={say('receipt')}
        hint={say('receiptHint')}
      >
        {(control) => <input {...control} autoComplete="off" defaultValue={refused?.typed.receipt} />}
      </Field>
      {verb === 'correct' ? (
        <Field
          {...{ language, problems, name: 'grounds', id: id('grounds') }}
          label={say('correctGrounds')}
          hint={say('correctHint')}
        >
          {(control) => <textarea {...control} defaultValue={refused?.typed.grounds ?? grounds} />}
        </Field>
      ) : null}
      <button type="submit" className={verb === 'withdraw' ? 'secondary' : undefined}>
        {say(verb)}
      </button>
      {verb === 'withdraw' ? <p className="hint">{say('withdrawHint')}</p> : null}
    </Form>
  )
}
