import { Field } from '../../form/field.tsx'
import { FieldProblems } from '../../form/field-problems.tsx'
import { fieldOf } from '../../form/problems.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { deskProjectText } from './desk-project-text.ts'
import { labelOf } from './label-of.ts'
import { NamedControl } from './named-control.tsx'
import type { Tried } from './tried.ts'
import { fieldsOf, type Verb } from './verbs.ts'

export type ReasonedVerbOf = {
  language: Language
  verb: Verb
  isPublished: boolean
  /** What the page leads with: it stands open. */
  isPrimary: boolean
  /** The fiscal years money can be carried into. */
  years: readonly number[]
  tried: Tried | undefined
}

/** A verb that is not done by a slip of the hand: one opens it, says why, and then presses. */
export const ReasonedVerb = ({ language, verb, isPublished, isPrimary, years, tried }: ReasonedVerbOf) => {
  const say = voice(language, deskProjectText)
  const problems = tried?.userErrors ?? []
  const named = fieldsOf(verb)
  const fields: readonly string[] = ['reason', ...named]
  const others = problems.filter((problem) => !fields.includes(fieldOf(problem) ?? ''))
  return (
    <details open={isPrimary || tried !== undefined}>
      <summary>{labelOf(language, verb)}</summary>
      <FieldProblems language={language} id={`${verb}-error`} wrong={others} />
      {named.map((name) => (
        <NamedControl key={name} {...{ language, name, years, problems }} typed={tried?.typed[name]} />
      ))}
      <Field
        language={language}
        id={`reason-${verb}`}
        name="reason"
        label={say(isPublished ? 'reasonPublished' : 'reasonKept')}
        problems={problems}
      >
        {(control) => <input {...control} defaultValue={tried?.typed.reason} />}
      </Field>
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
