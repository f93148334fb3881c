import type { ProblemFragment } from '../graph/documents.generated/graphql.ts'
import { inBoth } from '../text/in-both.ts'
import { voice } from '../text/text.ts'
import { formText } from './form-text.ts'
import { ownProblem } from './own-problem.ts'

/** Nothing was chosen where one must: the graph could not even read that. */
export const notChosen = (field: string): ProblemFragment =>
  ownProblem(
    field,
    inBoth((language) => voice(language, formText)('noChoice')),
  )
