import { Form } from 'react-router'
import { Field } from '../../form/field.tsx'
import type { Problems } from '../../form/problems.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { ObjectionRowFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { objectionText } from './objection-text.ts'

type RedactionFormOf = {
  language: Language
  formToken: string
  objection: ObjectionRowFragment
  problems: Problems
  typed?: string
}

/** The public text, in which an approver puts ▇ in the place of what should not stand there. */
export const RedactionForm = ({ language, formToken, objection, problems, typed }: RedactionFormOf) => {
  const say = voice(language, objectionText)
  const shared = { language, problems: typed === undefined ? [] : problems }
  return (
    <details open={typed !== undefined}>
      <summary>{say('redact')}</summary>
      <Form method="post" noValidate>
        <FormTokenInput token={formToken} />
        <input type="hidden" name="objectionId" value={objection.id} />
        <input type="hidden" name="version" value={objection.version} />
        <Field {...shared} name="publicText" label={say('publicText')} hint={say('publicTextHint')}>
          {(control) => <textarea {...control} rows={6} defaultValue={typed ?? objection.grounds} />}
        </Field>
        <Field {...shared} name="reason" id="redact-reason" label={say('redactReason')}>
          {(control) => <textarea {...control} rows={2} />}
        </Field>
        <button type="submit" className="quiet">
          {say('sendRedaction')}
        </button>
      </Form>
    </details>
  )
}
