import { Form } from 'react-router'
import { Field } from '../../form/field.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { ObjectionRowFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import type { Undecided } from './decide.ts'
import { objectionText } from './objection-text.ts'

type RedactionFormOf = {
  language: Language
  formToken: string
  objection: ObjectionRowFragment
  /** What was refused, or comes back as it was typed. */
  tried: Undecided | undefined
}

/** The public text, in which an approver puts ▇ in the place of what should not stand there. */
export const RedactionForm = ({ language, formToken, objection, tried }: RedactionFormOf) => {
  const say = voice(language, objectionText)
  const shared = { language, problems: tried?.problems ?? [] }
  return (
    <details open={tried !== undefined}>
      <summary>{say('redact')}</summary>
      <Form method="post" noValidate>
        <FormTokenInput token={formToken} once={tried?.once} />
        <input type="hidden" name="objectionId" value={objection.id} />
        <input type="hidden" name="version" value={objection.version} />
        <Field {...shared} name="publicText" label={say('publicText')} hint={say('publicTextHint')}>
          {(control) => (
            <textarea {...control} rows={6} defaultValue={tried?.typed.publicText ?? objection.grounds} />
          )}
        </Field>
        <Field {...shared} name="reason" id="redact-reason" label={say('redactReason')}>
          {(control) => <textarea {...control} rows={2} defaultValue={tried?.typed.reason} />}
        </Field>
        <button type="submit" className="secondary">
          {say('sendRedaction')}
        </button>
      </Form>
    </details>
  )
}
