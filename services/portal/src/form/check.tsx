import type { Language } from '../text/language.ts'
import { FieldProblems } from './field-problems.tsx'
import { type Problems, problemsAt } from './problems.ts'

type CheckOf = {
  language: Language
  name: string
  /** Where several forms of a page have a field of that name. */
  id?: string
  label: string
  hint?: string
  isChecked: boolean
  problems: Problems
  findings?: Problems
}

/** One yes or no, with what is wrong with it beside it. */
export const Check = (check: CheckOf) => {
  const { language, name, id = name, label, hint, isChecked, problems, findings = [] } = check
  const wrong = problemsAt(problems, name)
  const found = problemsAt(findings, name)
  const described = [hint ? `${id}-hint` : '', wrong.length + found.length > 0 ? `${id}-error` : '']
  return (
    <div className={wrong.length ? 'check has-error' : 'check'}>
      <FieldProblems language={language} id={`${id}-error`} wrong={wrong} findings={found} />
      <label>
        <input
          type="checkbox"
          id={id}
          name={name}
          value="yes"
          defaultChecked={isChecked}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
          aria-invalid={wrong.length ? true : undefined}
        />{' '}
        {label}
      </label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
