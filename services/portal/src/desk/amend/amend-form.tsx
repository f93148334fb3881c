import { Form } from 'react-router'
import { Field } from '../../form/field.tsx'
import type { Problems } from '../../form/problems.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { methods } from '../draft/draft-fields.ts'
import { draftText } from '../draft/draft-text.ts'
import { type Amendable, type AmendField, amendFields } from './amend-fields.ts'
import { amendText } from './amend-text.ts'

export type AmendStep = {
  language: Language
  formToken: string
  project: Amendable
  values: Record<string, string>
}

const paragraphs: readonly string[] = ['requirements', 'providerRequirements']
const days: readonly string[] = ['serviceFrom', 'serviceTo']

/** What stands in the notice, ready to be changed. */
export const AmendForm = ({
  language,
  formToken,
  project,
  values,
  problems,
}: AmendStep & { problems: Problems }) => {
  const say = voice(language, amendText)
  const label = voice(language, draftText)
  return (
    <Form method="post">
      <FormTokenInput token={formToken} />
      <input type="hidden" name="version" value={project.version} />
      {amendFields.map((name) => (
        <Field
          key={name}
          language={language}
          name={name}
          label={label(name)}
          problems={problems}
          optional={name === 'providerRequirements'}
        >
          {(control) => (
            <Control control={control} name={name} language={language} value={values[name] ?? ''} />
          )}
        </Field>
      ))}
      <Field language={language} name="reason" label={say('reason')} problems={problems}>
        {(control) => <input {...control} defaultValue={values.reason ?? ''} />}
      </Field>
      <button type="submit" name="step" value="check">
        {say('next')}
      </button>
    </Form>
  )
}

type ControlOf = {
  control: { id: string; name: string }
  name: AmendField
  language: Language
  value: string
}

const Control = ({ control, name, language, value }: ControlOf) => {
  if (name === 'method')
    return (
      <select {...control} defaultValue={value}>
        {methods.map((method) => (
          <option key={method} value={method}>
            {enumWord(language, method)}
          </option>
        ))}
      </select>
    )
  if (paragraphs.includes(name)) return <textarea {...control} defaultValue={value} />
  return <input {...control} type={days.includes(name) ? 'date' : 'text'} defaultValue={value} />
}
