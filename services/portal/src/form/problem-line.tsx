import { BasisLine } from '../basis/basis-line.tsx'
import type { ProblemFragment } from '../graph/documents.generated/graphql.ts'
import type { Language } from '../text/language.ts'
import { readableMoney } from '../text/readable-money.ts'
import { voice } from '../text/text.ts'
import { formText } from './form-text.ts'

/** What is wrong, the article it rests on, and its code for whoever has to ask about it. */
export const ProblemLine = ({ language, problem }: { language: Language; problem: ProblemFragment }) => (
  <>
    {readableMoney(language, problem.text[language])}{' '}
    <small className="ground">
      {problem.basis ? (
        <>
          <BasisLine language={language} basis={problem.basis} /> ·{' '}
        </>
      ) : null}
      {voice(language, formText)('code')} <code>{problem.code}</code>
    </small>
  </>
)
