import { DefaultButton } from '../../form/default-button.tsx'
import { FieldProblems } from '../../form/field-problems.tsx'
import type { Offered } from '../../form-kit/fields-of.ts'
import { FormFields } from '../../form-kit/form-fields.tsx'
import { hasSteps } from '../../form-kit/leaves.ts'
import { settled } from '../../form-kit/settled.ts'
import type { Tried } from '../../form-kit/tried.ts'
import { forms } from '../../graph/forms.generated/forms.ts'
import type { Language } from '../../text/language.ts'
import { labelOf } from './label-of.ts'
import type { Verb } from './verbs.ts'

export type VerbWithFieldsOf = {
  language: Language
  verb: Verb
  /** What the page leads with: it stands open. */
  isPrimary: boolean
  tried: Tried | undefined
  offers: Readonly<Record<string, Offered>>
}

/** A verb that is not done by a slip of the hand: one opens it, says what it asks for, and then presses. */
export const VerbWithFields = ({ language, verb, isPrimary, tried, offers }: VerbWithFieldsOf) => {
  const { fields } = forms[verb]
  const values = tried?.values ?? {}
  const problems = settled(fields, values, tried?.problems ?? [])
  const others = problems.filter(({ field }) => !field?.length)
  return (
    <details open={isPrimary || tried !== undefined}>
      <summary>{labelOf(language, verb)}</summary>
      {hasSteps(fields) ? <DefaultButton /> : null}
      <FieldProblems language={language} id={`${verb}-error`} wrong={others} />
      <FormFields
        {...{ language, fields, values, problems, offers }}
        idOf={idIn(verb)}
        found={tried?.found}
      />
      <button
        type="submit"
        className={isPrimary ? undefined : 'secondary'}
        aria-describedby={others.length ? `${verb}-error` : undefined}
      >
        {labelOf(language, verb)}
      </button>
    </details>
  )
}

/** The id of a verb's control: most of them ask for a reason. */
export const idIn =
  (verb: Verb) =>
  (name: string): string =>
    `${name}-${verb}`
