import type { Problems } from '../../form/problems.ts'
import type { KeptForm } from '../../session/kept-form.ts'
import { isVerb, type NamedField, type Verb } from './verbs.ts'

/** A verb that was not done, with what was typed and what is wrong with it. */
export type Tried = { verb: Verb; typed: Typed; userErrors: Problems; once?: string }
export type Typed = Readonly<Record<'reason' | NamedField, string>>

/** What was typed with a verb. */
export const typedWith = (fields: Fields): Typed => {
  const typed = new Map(fields)
  const word = (name: keyof Typed) => String(typed.get(name) ?? '')
  return {
    reason: word('reason'),
    supplierName: word('supplierName'),
    supplierUscc: word('supplierUscc').trim(),
    approvedLineFen: word('approvedLineFen').trim(),
    carriedOverTo: word('carriedOverTo').trim(),
  }
}

type Fields = Iterable<readonly [string, FormDataEntryValue]>

/** A verb that was pressed when nobody was signed in any more. */
export const keptVerb = (kept: KeptForm | undefined): Tried | undefined => {
  const verb = kept?.fields.find(([name]) => name === 'verb')?.[1] ?? ''
  return kept && isVerb(verb)
    ? { verb, typed: typedWith(kept.fields), userErrors: [], once: kept.once }
    : undefined
}
