import { Form } from 'react-router'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { Field } from '../../form/field.tsx'
import { NotSent } from '../../form/not-sent.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { PublicObjectionFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import type { Refused } from './act-by-receipt.ts'
import { receiptText } from './receipt-text.ts'

type ReceiptFormOf = {
  language: Language
  formToken: string
  verb: 'correct' | 'withdraw'
  objection: PublicObjectionFragment
  /** What was just refused. */
  refused: Refused | undefined
}

/** One verb with the receipt that is open: what is wrong stands beside it, and what was typed is kept. */
export const ReceiptForm = ({ language, formToken, verb, objection, refused }: ReceiptFormOf) => {
  const say = voice(language, receiptText)
  const problems = refused?.problems ?? []
  const leadsTo = () => (verb === 'correct' ? '#grounds' : undefined)
  return (
    <Form method="post" action="#told" noValidate>
      <FormTokenInput token={formToken} once={refused?.lost?.once} />
      {refused?.lost ? <NotSent language={language} /> : null}
      <input type="hidden" name="id" value={objection.id} />
      <ErrorSummary language={language} problems={problems} leadsTo={leadsTo} />
      {verb === 'correct' ? (
        <Field
          {...{ language, problems, name: 'grounds' }}
          label={say(objection.kind === 'REPORT' ? 'correctGroundsReport' : 'correctGrounds')}
          hint={say('correctHint')}
        >
          {(control) => <textarea {...control} defaultValue={refused?.typed.grounds ?? objection.grounds} />}
        </Field>
      ) : null}
      <button
        type="submit"
        name="verb"
        value={verb}
        className={verb === 'withdraw' ? 'secondary' : undefined}
        aria-describedby={verb === 'withdraw' ? 'withdraw-hint' : undefined}
      >
        {say(verb === 'correct' ? 'doCorrect' : 'doWithdraw')}
      </button>
      {verb === 'withdraw' ? (
        <p className="hint" id="withdraw-hint">
          {say('withdrawHint')}
        </p>
      ) : null}
    </Form>
  )
}
