import type { Language } from '../text/language.ts'
import { FieldProblems } from './field-problems.tsx'
import { type Problems, problemsAt } from './problems.ts'

type ChoiceOf = {
  language: Language
  name: string
  /** Where several forms of a page have a field of that name. */
  id?: string
  legend: string
  options: readonly { value: string; label: string; hint?: string }[]
  chosen: string | undefined
  problems: Problems
}

/** One of a few, none chosen beforehand: what has consequences is not a default. */
export const Choice = ({ language, name, id = name, legend, options, chosen, problems }: ChoiceOf) => {
  const wrong = problemsAt(problems, name)
  return (
    <fieldset
      className={wrong.length ? 'field has-error' : 'field'}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a plain group cannot be told to be invalid
      role="radiogroup"
      aria-labelledby={`${id}-legend`}
      aria-invalid={wrong.length ? true : undefined}
      aria-describedby={wrong.length ? `${id}-error` : undefined}
    >
      <legend id={`${id}-legend`}>{legend}</legend>
      <FieldProblems language={language} id={`${id}-error`} wrong={wrong} />
      {options.map(({ value, label, hint }, at) => (
        <div className="check" key={value}>
          <label>
            <input
              type="radio"
              id={at === 0 ? id : `${id}-${value}`}
              name={name}
              value={value}
              defaultChecked={value === chosen}
              aria-describedby={hint ? `${id}-${value}-hint` : undefined}
            />{' '}
            {label}
          </label>
          {hint ? (
            <p className="hint" id={`${id}-${value}-hint`}>
              {hint}
            </p>
          ) : null}
        </div>
      ))}
    </fieldset>
  )
}
