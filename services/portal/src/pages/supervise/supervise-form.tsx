import { Form } from 'react-router'
import { FileField } from '../../files/file-field.tsx'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import { Field } from '../../form/field.tsx'
import { NotSent } from '../../form/not-sent.tsx'
import type { Problems } from '../../form/problems.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { superviseText } from './supervise-text.ts'
import { fields, type Typed } from './typed.ts'

type SuperviseFormOf = {
  language: Language
  formToken: string
  lost?: { once: string | undefined } | undefined
  problems: Problems
  values: Partial<Typed>
}

const isField = (name: string): name is keyof Typed => fields.some((field) => field === name)

/** Say something about an organization: works without scripts, keeps what was typed when something is wrong. */
export const SuperviseForm = ({ language, formToken, lost, problems, values }: SuperviseFormOf) => {
  const say = voice(language, superviseText)
  const shared = (name: keyof Typed) => ({
    ...{ language, name, problems },
    label: say(name),
    hint: say(`${name}Hint`),
    optional: name === 'name' || name === 'supervisionFileIds',
  })
  const nameOf = (field: string) => (isField(field) ? say(field) : undefined)
  return (
    <Form method="post" action="#told" encType="multipart/form-data" noValidate>
      <FormTokenInput token={formToken} once={lost?.once} />
      {lost ? <NotSent language={language} /> : null}
      <ErrorSummary language={language} problems={problems} leadsTo={toFields(fields)} nameOf={nameOf} />
      <Field {...shared('subject')}>
        {(control) => <input {...control} defaultValue={values.subject} />}
      </Field>
      <Field {...shared('opinion')}>
        {(control) => <textarea {...control} defaultValue={values.opinion} />}
      </Field>
      <Field {...shared('name')}>
        {(control) => <input {...control} autoComplete="name" defaultValue={values.name} />}
      </Field>
      <Field {...shared('supervisionFileIds')}>
        {(control) => (
          <FileField
            {...{ language, control }}
            value={values.supervisionFileIds ?? ''}
            room="organizations"
          />
        )}
      </Field>
      <button type="submit" name="step" value="check">
        {say('toCheck')}
      </button>
    </Form>
  )
}
