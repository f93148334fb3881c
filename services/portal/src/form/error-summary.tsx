import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { formText } from './form-text.ts'
import { ProblemLine } from './problem-line.tsx'
import { fieldOf, type Problems } from './problems.ts'

type Summary = { language: Language; problems: Problems; fields: readonly string[] }

/** All that is wrong, at the top, each leading to its field. Takes the focus when there is something to say. */
export const ErrorSummary = ({ language, problems, fields }: Summary) =>
  problems.length === 0 ? null : (
    <div
      className="error-summary"
      role="alert"
      aria-labelledby="error-summary"
      tabIndex={-1}
      data-focus-first
    >
      <h2 id="error-summary">{voice(language, formText)('problems', { count: problems.length })}</h2>
      <ul>
        {problems.map((problem) => {
          const field = fieldOf(problem)
          const line = <ProblemLine language={language} problem={problem} />
          return (
            <li key={`${problem.code}${field ?? ''}`}>
              {field && fields.includes(field) ? <a href={`#${field}`}>{line}</a> : line}
            </li>
          )
        })}
      </ul>
    </div>
  )
