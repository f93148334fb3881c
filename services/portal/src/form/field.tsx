import type { ReactNode } from 'react'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { FieldProblems } from './field-problems.tsx'
import { formText } from './form-text.ts'
import { type Problems, problemsAt } from './problems.ts'

/** What ties a control to its label, its hint and its errors. */
export type Described = {
  id: string
  name: string
  'aria-describedby'?: string
  'aria-invalid'?: true
  required?: boolean
}

export type FieldOf = {
  language: Language
  name: string
  /** Where several forms of a page have a field of that name. */
  id?: string
  label: string
  hint?: string
  optional?: boolean
  problems: Problems
  /** What a submission would be refused or warned for. */
  findings?: Problems
  children: (described: Described) => ReactNode
}

/** A label, its hint, what is wrong with it, and the control: tied together for whoever cannot see them side by side. */
export const Field = (field: FieldOf) => {
  const { language, name, id = name, label, hint, optional = false, findings = [], children } = field
  const wrong = problemsAt(field.problems, name)
  const found = problemsAt(findings, name)
  const described = [hint ? `${id}-hint` : '', wrong.length || found.length ? `${id}-error` : '']
  return (
    <div className={wrong.length ? 'field has-error' : 'field'}>
      <label htmlFor={id}>
        {label}
        {optional ? voice(language, formText)('optional') : ''}
      </label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldProblems language={language} id={`${id}-error`} wrong={wrong} findings={found} />
      {children({
        id,
        name,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
        'aria-invalid': wrong.length ? true : undefined,
        required: !optional || undefined,
      })}
    </div>
  )
}
