import type { Language } from '../text/language.ts'
import { FieldProblems } from './field-problems.tsx'
import { type Problems, problemsAt } from './problems.ts'

type CheckOf = {
  language: Language
  name: string
  label: string
  isChecked: boolean
  problems: Problems
  findings?: Problems
}

/** One yes or no, with what is wrong with it beside it. */
export const Check = ({ language, name, label, isChecked, problems, findings = [] }: CheckOf) => {
  const wrong = problemsAt(problems, name)
  const found = problemsAt(findings, name)
  const isTold = wrong.length + found.length > 0
  return (
    <div className={wrong.length ? 'check has-error' : 'check'}>
      <FieldProblems language={language} id={`${name}-error`} wrong={wrong} findings={found} />
      <label>
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          defaultChecked={isChecked}
          aria-describedby={isTold ? `${name}-error` : undefined}
          aria-invalid={wrong.length ? true : undefined}
        />{' '}
        {label}
      </label>
    </div>
  )
}
