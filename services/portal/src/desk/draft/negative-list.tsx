import { Check } from '../../form/check.tsx'
import type { Problems } from '../../form/problems.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { draftText } from './draft-text.ts'
import { negativeAnswers } from './negative-answers.ts'

type NegativeListOf = {
  language: Language
  values: Record<string, string>
  problems: Problems
  findings?: Problems
}

/** The six answers the purchaser signs. */
export const NegativeList = ({ language, values, problems, findings }: NegativeListOf) => {
  const say = voice(language, draftText)
  return (
    <fieldset id="negativeList" aria-describedby="negativeList-hint">
      <legend>{say('negativeList')}</legend>
      <p className="hint" id="negativeList-hint">
        {say('negativeListHint')}
      </p>
      {negativeAnswers.map((answer) => (
        <Check
          key={answer}
          language={language}
          name={answer}
          label={say(answer)}
          isChecked={values[answer] === 'yes'}
          problems={problems}
          findings={findings}
        />
      ))}
    </fieldset>
  )
}
