import { Field } from '../../form/field.tsx'
import { FieldProblems } from '../../form/field-problems.tsx'
import { fieldOf } from '../../form/problems.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { deskProjectText } from './desk-project-text.ts'
import type { Tried } from './tried.ts'
import type { Verb } from './verbs.ts'

type ReasonedVerbOf = {
  language: Language
  verb: Verb
  isPublished: boolean
  namesSupplier: boolean
  tried: Tried | undefined
}

const supplier = ['supplierName', 'supplierUscc'] as const

/** A verb that is not done by a slip of the hand: one opens it, says why, and then presses. */
export const ReasonedVerb = ({ language, verb, isPublished, namesSupplier, tried }: ReasonedVerbOf) => {
  const say = voice(language, deskProjectText)
  const problems = tried?.userErrors ?? []
  const fields: readonly string[] = namesSupplier ? ['reason', ...supplier] : ['reason']
  const others = problems.filter((problem) => !fields.includes(fieldOf(problem) ?? ''))
  return (
    <details open={tried !== undefined}>
      <summary>{say(verb)}</summary>
      <FieldProblems language={language} id={`${verb}-error`} wrong={others} />
      {namesSupplier
        ? supplier.map((name) => (
            <Field
              key={name}
              language={language}
              name={name}
              label={say(name)}
              optional={name === 'supplierUscc'}
              problems={problems}
            >
              {(control) => <input {...control} defaultValue={tried?.typed[name]} />}
            </Field>
          ))
        : null}
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
        className="secondary"
        aria-describedby={others.length ? `${verb}-error` : undefined}
      >
        {say(verb)}
      </button>
    </details>
  )
}
