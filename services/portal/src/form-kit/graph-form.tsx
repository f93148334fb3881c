import { Form } from 'react-router'
import { DefaultButton } from '../form/default-button.tsx'
import { FieldProblems } from '../form/field-problems.tsx'
import { verbField } from '../form/verb-field.ts'
import { FormTokenInput } from '../frame/form-token-input.tsx'
import { type FormName, forms } from '../graph/forms.generated/forms.ts'
import type { Language } from '../text/language.ts'
import type { Offered } from './fields-of.ts'
import { FormFields } from './form-fields.tsx'
import { idsOf } from './ids-of.ts'
import { bringsFiles, hasSteps } from './leaves.ts'
import { settled } from './settled.ts'
import type { Tried } from './tried.ts'
import type { Values } from './values.ts'

export type GraphFormOf = {
  language: Language
  formToken: string
  verb: FormName
  /** Whose form it is and the version that was seen, by the names of the input. */
  given?: Readonly<Record<string, string | number>>
  /** What stands in it before anybody typed. */
  initial?: Values
  /** What comes back to it (`triedAt`). */
  tried?: Tried
  /** What the button says, where that is not what the contract calls the mutation. */
  label?: string
  isQuiet?: boolean
  offers?: Readonly<Record<string, Offered>>
}

/** A mutation as a form: its fields as the contract describes them, what it was refused for beside each, and its button. */
export const GraphForm = (form: GraphFormOf) => {
  const { language, formToken, verb, given = {}, initial = {}, tried, isQuiet, offers } = form
  const { fields, label } = forms[verb]
  const values = tried ? tried.values : initial
  const problems = settled(fields, values, tried?.problems ?? [])
  const others = problems.filter(({ field }) => !field?.length)
  const ids = idsOf(verb, given)
  return (
    <Form
      id={ids.form}
      method="post"
      encType={bringsFiles(fields) ? 'multipart/form-data' : undefined}
      noValidate
      className={others.length ? 'has-error' : undefined}
      data-unsaved={fields.length > 1 ? true : undefined}
    >
      <FormTokenInput token={formToken} once={tried?.once} />
      <input type="hidden" name={verbField} value={verb} />
      {Object.entries(given).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {hasSteps(fields) ? <DefaultButton /> : null}
      <FieldProblems language={language} id={`${ids.form}-error`} wrong={others} />
      <FormFields {...{ language, fields, values, problems, offers }} idOf={ids.of} found={tried?.found} />
      <button
        type="submit"
        className={isQuiet ? 'secondary' : undefined}
        aria-describedby={others.length ? `${ids.form}-error` : undefined}
      >
        {form.label ?? label[language]}
      </button>
    </Form>
  )
}
