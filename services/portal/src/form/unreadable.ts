import type { ProblemFragment } from '../graph/documents.generated/graphql.ts'
import { inBoth } from '../text/in-both.ts'
import { voice } from '../text/text.ts'
import { formText } from './form-text.ts'
import { ownProblem } from './own-problem.ts'

/** What the graph could not even read. */
export const unreadable = (
  field: string,
  why: 'noDay' | 'noAmount' | 'noYear' | 'noCount' | 'noChoice',
): ProblemFragment =>
  ownProblem(
    field,
    inBoth((language) => voice(language, formText)(why)),
  )

export const isDay = (typed: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return false
  const day = new Date(`${typed}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed)
}
