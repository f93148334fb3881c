import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import type { Amendable } from './amend-fields.ts'
import { amendText } from './amend-text.ts'

type AnswersOf = { language: Language; project: Amendable; answers: readonly string[] }

/** Which of the objections whose correction is owed the amendment answers: all of them, unless somebody says otherwise. */
export const AnswersChoice = ({ language, project, answers }: AnswersOf) => {
  const say = voice(language, amendText)
  if (project.correctionsDue.length === 0) return null
  return (
    <fieldset id="answersObjectionIds" aria-describedby="answersObjectionIds-hint">
      <legend>{say('answers')}</legend>
      <p className="hint" id="answersObjectionIds-hint">
        {say('answersHint')}
      </p>
      {project.correctionsDue.map(({ id, grounds }) => (
        <div key={id} className="check">
          <label>
            <input
              type="checkbox"
              name="answersObjectionIds"
              value={id}
              defaultChecked={answers.includes(id)}
            />{' '}
            <Words>{grounds}</Words>
          </label>
        </div>
      ))}
    </fieldset>
  )
}
