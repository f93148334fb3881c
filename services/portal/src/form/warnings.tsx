import { CodeDetails, codesOf } from '../basis/code-details.tsx'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { formText } from './form-text.ts'
import { ProblemLine } from './problem-line.tsx'
import type { Problems } from './problems.ts'

/** What the law allows and a colleague would still mention. */
export const Warnings = ({ language, warnings }: { language: Language; warnings: Problems }) =>
  warnings.length === 0 ? null : (
    <div className="warning" role="status">
      <strong>{voice(language, formText)('warnings')}</strong>
      <ul>
        {warnings.map((problem, at) => (
          <li key={at}>
            <ProblemLine language={language} problem={problem} />
          </li>
        ))}
      </ul>
      <CodeDetails language={language} codes={codesOf(warnings)} />
    </div>
  )
