import { ProblemLine } from '../../form/problem-line.tsx'
import { type Problems, problemsAt } from '../../form/problems.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { negativeAnswers } from './draft-fields.ts'
import { draftText } from './draft-text.ts'

type NegativeListOf = { language: Language; values: Record<string, string>; problems: Problems }

/** The six answers the purchaser signs. */
export const NegativeList = ({ language, values, problems }: NegativeListOf) => {
  const say = voice(language, draftText)
  const wrong = problemsAt(problems, 'negativeList')
  return (
    <fieldset
      id="negativeList"
      className={wrong.length ? 'has-error' : undefined}
      aria-describedby="negativeList-hint"
    >
      <legend>{say('negativeList')}</legend>
      <p className="hint" id="negativeList-hint">
        {say('negativeListHint')}
      </p>
      {wrong.map((problem) => (
        <p className="field-error" key={problem.code}>
          <ProblemLine language={language} problem={problem} />
        </p>
      ))}
      {negativeAnswers.map((answer) => (
        <p key={answer}>
          <label>
            <input type="checkbox" name={answer} value="yes" defaultChecked={values[answer] === 'yes'} />{' '}
            {say(answer)}
          </label>
        </p>
      ))}
    </fieldset>
  )
}
