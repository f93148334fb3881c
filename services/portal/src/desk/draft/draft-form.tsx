import { Form } from 'react-router'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { Field } from '../../form/field.tsx'
import type { Problems } from '../../form/problems.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { directoryPolicies, draftFields, methods } from './draft-fields.ts'
import { draftText } from './draft-text.ts'
import { NegativeList } from './negative-list.tsx'

export type DraftValues = Record<string, string>
type DraftFormOf = {
  language: Language
  formToken: string
  values: DraftValues
  problems: Problems
  draft?: { id: string; version: number }
}

const lines = ['title', 'serviceCode', 'budgetFen', 'fiscalYear'] as const
const days = ['serviceFrom', 'serviceTo'] as const
const paragraphs = [
  'purpose',
  'requirements',
  'quantity',
  'providerRequirements',
  'serviceArea',
  'beneficiaries',
] as const
const optional = new Set<string>(['quantity', 'providerRequirements', 'beneficiaries'])

/** The draft as a form: every problem beside its field, with its article; what was typed is kept. */
export const DraftForm = ({ language, formToken, values, problems, draft }: DraftFormOf) => {
  const say = voice(language, draftText)
  const shared = (name: keyof typeof draftText.zh) => ({
    language,
    name,
    label: say(name),
    problems,
    optional: optional.has(name),
    hint: hintOf(language, name),
  })
  return (
    <Form method="post" noValidate data-unsaved>
      <FormTokenInput token={formToken} />
      {draft ? <input type="hidden" name="projectId" value={draft.id} /> : null}
      {draft ? <input type="hidden" name="version" value={draft.version} /> : null}
      <ErrorSummary language={language} problems={problems} fields={draftFields} />
      {lines.map((name) => (
        <Field key={name} {...shared(name)}>
          {(control) => (
            <input
              {...control}
              defaultValue={values[name] ?? ''}
              inputMode={name === 'budgetFen' ? 'decimal' : undefined}
            />
          )}
        </Field>
      ))}
      <Field {...shared('method')}>
        {(control) => (
          <Options control={control} language={language} values={methods} chosen={values.method} />
        )}
      </Field>
      {days.map((name) => (
        <Field key={name} {...shared(name)}>
          {(control) => <input {...control} type="date" defaultValue={values[name] ?? ''} />}
        </Field>
      ))}
      {paragraphs.map((name) => (
        <Field key={name} {...shared(name)}>
          {(control) => <textarea {...control} defaultValue={values[name] ?? ''} />}
        </Field>
      ))}
      <Field {...shared('contact')}>
        {(control) => <input {...control} defaultValue={values.contact ?? ''} />}
      </Field>
      <Field {...shared('directoryPolicy')}>
        {(control) => (
          <Options
            control={control}
            language={language}
            values={directoryPolicies}
            chosen={values.directoryPolicy}
          />
        )}
      </Field>
      <p className="field">
        <label>
          <input
            type="checkbox"
            name="evaluationRequired"
            id="evaluationRequired"
            value="yes"
            defaultChecked={values.evaluationRequired === 'yes'}
          />{' '}
          {say('evaluationRequired')}
        </label>
      </p>
      <NegativeList language={language} values={values} problems={problems} />
      <div className="button-row">
        <button type="submit">{say('save')}</button>
      </div>
    </Form>
  )
}

const hintOf = (language: Language, name: string): string | undefined => {
  const key = `${name}Hint`
  return key in draftText[language] ? voice(language, draftText)(key as 'titleHint') : undefined
}

type OptionsOf = {
  control: { id: string; name: string }
  language: Language
  values: readonly string[]
  chosen: string | undefined
}

const Options = ({ control, language, values, chosen }: OptionsOf) => (
  <select {...control} defaultValue={chosen ?? values[0]}>
    {values.map((value) => (
      <option key={value} value={value}>
        {enumWord(language, value)}
      </option>
    ))}
  </select>
)
