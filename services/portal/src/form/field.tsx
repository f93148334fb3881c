import type { ReactNode } from 'react'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { formText } from './form-text.ts'
import { ProblemLine } from './problem-line.tsx'
import { type Problems, problemsAt } from './problems.ts'

export type FieldOf = {
  language: Language
  name: string
  label: string
  hint?: string
  optional?: boolean
  problems: Problems
  /** Draws the control; `described` ties it to its hint and its errors. */
  children: (described: {
    id: string
    name: string
    'aria-describedby'?: string
    'aria-invalid'?: true
    required?: boolean
  }) => ReactNode
}

/** A label, its hint, what is wrong with it, and the control: tied together for whoever cannot see them side by side. */
export const Field = ({ language, name, label, hint, optional = false, problems, children }: FieldOf) => {
  const say = voice(language, formText)
  const wrong = problemsAt(problems, name)
  const described = [hint ? `${name}-hint` : '', wrong.length ? `${name}-error` : '']
    .filter(Boolean)
    .join(' ')
  return (
    <div className={wrong.length ? 'field has-error' : 'field'}>
      <label htmlFor={name}>
        {label}
        {optional ? say('optional') : ''}
      </label>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {wrong.length ? (
        <div id={`${name}-error`}>
          {wrong.map((problem) => (
            <p className="field-error" key={problem.code}>
              <span className="visually-hidden">{say('error')}</span>
              <ProblemLine language={language} problem={problem} />
            </p>
          ))}
        </div>
      ) : null}
      {children({
        id: name,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': wrong.length ? true : undefined,
        required: !optional || undefined,
      })}
    </div>
  )
}
