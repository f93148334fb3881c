import { FieldProblems } from '../../form/field-problems.tsx'
import type { Tried } from '../../form-kit/tried.ts'
import { forms } from '../../graph/forms.generated/forms.ts'
import type { Language } from '../../text/language.ts'
import { labelOf } from './label-of.ts'
import type { Verb } from './verbs.ts'

type PlainVerbOf = {
  language: Language
  verb: Verb
  /** What the page leads with; the others are quieter. */
  isPrimary: boolean
  tried: Tried | undefined
}

/** A verb done by one press, what it was refused for beside it, and what the press does. */
export const PlainVerb = ({ language, verb, isPrimary, tried }: PlainVerbOf) => {
  const hint = forms[verb].hint?.[language]
  const wrong = tried?.problems ?? []
  return (
    <div className={wrong.length ? 'has-error' : undefined}>
      <FieldProblems language={language} id={`${verb}-error`} wrong={wrong} />
      <button
        type="submit"
        className={isPrimary ? undefined : 'secondary'}
        aria-describedby={wrong.length ? `${verb}-error` : hint ? `${verb}-hint` : undefined}
      >
        {labelOf(language, verb)}
      </button>
      {hint ? (
        <p className="hint" id={`${verb}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
