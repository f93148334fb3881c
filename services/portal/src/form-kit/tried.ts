import type { Problems } from '../form/problems.ts'
import { verbField } from '../form/verb-field.ts'
import { type FormName, forms } from '../graph/forms.generated/forms.ts'
import type { Identified } from '../noun-page/noun-record.ts'
import type { KeptForm } from '../session/kept-form.ts'
import type { Found } from './pickers/choose.ts'
import { hasTooManyRows, type Values, valuesOf } from './values.ts'

/** A form that comes back: what was typed, what is wrong with it, and what was found for one of its fields. */
export type Tried = {
  verb: FormName
  /** The record it is about; empty where it makes one. */
  about: string
  values: Values
  problems: Problems
  found?: Found
  once?: string
  /** What its record is now, where it is one of a list (`listAction`). */
  record?: Identified | null
}

export const isForm = (name: string): name is FormName => Object.hasOwn(forms, name)

/** Whose form it is: the first of what the page gives with it. */
export const aboutOf = (verb: FormName, values: Values): string => {
  const [record] = forms[verb].given.filter((name) => name !== 'version')
  return record ? (values[record] ?? '') : ''
}

/** A form that was sent when nobody was signed in any more, or could not be sent. */
export const keptTried = (kept: KeptForm | undefined): Tried | undefined => {
  if (!kept?.isThere) return undefined
  const values = valuesOf(kept.fields)
  const verb = values[verbField] ?? ''
  return isForm(verb) && !hasTooManyRows(forms[verb].fields, values)
    ? { verb, about: aboutOf(verb, values), values, problems: [], once: kept.once }
    : undefined
}

/** The form that comes back to this place of the page, if it is this one. */
export const triedAt = (tried: Tried | undefined, verb: FormName, about = ''): Tried | undefined =>
  tried?.verb === verb && tried.about === about ? tried : undefined
