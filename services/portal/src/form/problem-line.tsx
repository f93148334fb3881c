import { BasisLine } from '../basis/basis-line.tsx'
import type { ProblemFragment } from '../graph/documents.generated/graphql.ts'
import type { Language } from '../text/language.ts'

/** What is wrong, and the article it rests on. */
export const ProblemLine = ({ language, problem }: { language: Language; problem: ProblemFragment }) => (
  <>
    {problem.text[language]}{' '}
    <span className="quiet">
      (<code>{problem.code}</code>
      {problem.basis ? (
        <>
          {' · '}
          <BasisLine basis={problem.basis} />
        </>
      ) : null}
      )
    </span>
  </>
)
