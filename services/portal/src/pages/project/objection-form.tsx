import { Form } from 'react-router'
import { FileField } from '../../files/file-field.tsx'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import { Field } from '../../form/field.tsx'
import { NotSent } from '../../form/not-sent.tsx'
import type { Problems } from '../../form/problems.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { kindWord } from '../../text/kind-word.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { objectionFormText } from './objection-form-text.ts'
import { type Heard, kindsHeard } from './objection-input.ts'
import type { LostToken } from './raise-from-page.ts'

type ObjectionFormOf = {
  language: Language
  /** Left out where the form is only shown: then nothing can be sent. */
  formToken?: string
  lost?: LostToken
  problems: Problems
  values: Record<string, string>
  heard: Heard
}

const fields = ['kind', 'name', 'grounds', 'evidence', 'evidenceFileIds'] as const
const optional: readonly string[] = ['evidence', 'evidenceFileIds']
type FieldName = (typeof fields)[number]
const isField = (name: string): name is FieldName => fields.some((field) => field === name)

/** Ask or object: works without scripts, keeps what was typed when something is wrong. */
export const ObjectionForm = ({ language, formToken, lost, problems, values, heard }: ObjectionFormOf) => {
  const say = voice(language, objectionFormText)
  const kinds = kindsHeard(heard)
  const shared = (name: FieldName) => ({
    language,
    name,
    label: say(name),
    hint: name === 'evidence' ? undefined : say(`${name}Hint`),
    problems,
    optional: optional.includes(name),
  })
  const nameOf = (field: string) => (isField(field) ? say(field) : undefined)
  return (
    <section aria-labelledby="object">
      <h2 id="object">{say('object')}</h2>
      <p>{say(kinds.length > 2 ? 'objectExplained' : 'objectOver')}</p>
      <Form method="post" action="#told" encType="multipart/form-data" noValidate>
        <fieldset className="plain" disabled={formToken === undefined}>
          <FormTokenInput token={formToken ?? ''} once={lost?.once} />
          {lost ? <NotSent language={language} /> : null}
          <ErrorSummary language={language} problems={problems} leadsTo={toFields(fields)} nameOf={nameOf} />
          <Field {...shared('kind')}>
            {(control) => (
              <select {...control} defaultValue={values.kind ?? kinds[0]}>
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {kindWord(language, kind)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field {...shared('name')}>
            {(control) => <input {...control} autoComplete="name" defaultValue={values.name} />}
          </Field>
          <Field {...shared('grounds')}>
            {(control) => <textarea {...control} defaultValue={values.grounds} />}
          </Field>
          <Field {...shared('evidence')}>
            {(control) => <textarea {...control} defaultValue={values.evidence} />}
          </Field>
          <Field {...shared('evidenceFileIds')}>
            {(control) => (
              <FileField language={language} control={control} value={values.evidenceFileIds ?? ''} />
            )}
          </Field>
          <button type="submit" name="step" value="check">
            {say('toCheck')}
          </button>
        </fieldset>
      </Form>
    </section>
  )
}
