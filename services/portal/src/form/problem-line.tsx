import { basisWords } from '../basis/basis-line.tsx'
import type { ProblemFragment } from '../graph/documents.generated/graphql.ts'
import { isolate } from '../text/isolate.ts'
import type { Language } from '../text/language.ts'
import { readable } from '../text/readable.ts'

/** What is wrong, and the article it rests on. Its code stands folded below the list (`CodeDetails`). */
export const ProblemLine = ({ language, problem }: { language: Language; problem: ProblemFragment }) => {
  const ground = problem.basis ? basisWords(language, problem.basis) : ''
  return (
    <>
      {isolate(readable(language, problem.text[language]))}
      {ground ? <small className="ground"> {ground}</small> : null}
    </>
  )
}
