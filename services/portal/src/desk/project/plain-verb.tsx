import { FieldProblems } from '../../form/field-problems.tsx'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { deskProjectText } from './desk-project-text.ts'
import { labelOf } from './label-of.ts'
import type { Tried } from './tried.ts'
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
  const key = `${verb}Hint`
  const hint =
    key in deskProjectText[language]
      ? voice(language, deskProjectText)(key as 'publishNoticeHint')
      : undefined
  const wrong = tried?.userErrors ?? []
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
