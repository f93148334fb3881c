import type { Language } from '../text/language.ts'
import { FieldProblems } from './field-problems.tsx'
import { type Problems, problemsAt } from './problems.ts'

type ChoicesOf = {
  language: Language
  name: string
  /** Where several forms of a page have a field of that name. */
  id?: string
  legend: string
  hint?: string
  options: readonly { value: string; label: string }[]
  chosen: readonly string[]
  problems: Problems
  findings?: Problems
}

/** Some of several, each with its tick; what is wrong with them stands above all. */
export const Choices = (choices: ChoicesOf) => {
  const { language, name, id = name, legend, hint, options, chosen, problems, findings = [] } = choices
  const wrong = problemsAt(problems, name)
  const found = problemsAt(findings, name)
  const described = [hint ? `${id}-hint` : '', wrong.length + found.length > 0 ? `${id}-error` : '']
  return (
    <fieldset
      className={wrong.length ? 'field has-error' : 'field'}
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
    >
      <legend>{legend}</legend>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldProblems language={language} id={`${id}-error`} wrong={wrong} findings={found} />
      {options.map(({ value, label }, at) => (
        <label className="check" key={value}>
          <input
            type="checkbox"
            id={at === 0 ? id : `${id}-${value}`}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            aria-invalid={wrong.length ? true : undefined}
            aria-describedby={wrong.length + found.length > 0 ? `${id}-error` : undefined}
          />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  )
}
