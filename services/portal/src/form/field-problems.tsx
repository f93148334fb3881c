import { CodeDetails, codesOf } from '../basis/code-details.tsx'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { formText } from './form-text.ts'
import { ProblemLine } from './problem-line.tsx'
import type { Problems } from './problems.ts'

type FieldProblems = { language: Language; id: string; wrong: Problems; findings?: Problems }

/** What stands beside a control: what it was refused for, else what a submission would be refused or warned for. */
export const FieldProblems = ({ language, id, wrong, findings = [] }: FieldProblems) => {
  const say = voice(language, formText)
  const isWrong = wrong.length > 0
  const told = isWrong ? wrong : findings
  if (told.length === 0) return null
  return (
    <div id={id}>
      {told.map((problem, at) => (
        <p className={isWrong ? 'field-error' : 'field-finding'} key={at}>
          <span className="visually-hidden">{say(isWrong ? 'error' : 'finding')}</span>
          <ProblemLine language={language} problem={problem} />
        </p>
      ))}
      <CodeDetails language={language} codes={codesOf(told)} />
    </div>
  )
}
