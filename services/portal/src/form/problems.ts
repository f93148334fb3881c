import type { ProblemFragment } from '../graph/documents.generated/graphql.ts'

export type Problems = readonly ProblemFragment[]

/** The last name of a problem's path is the form's field: `input.budgetFen` and `budgetFen` are one. */
export const fieldOf = (problem: ProblemFragment): string | undefined => problem.field?.at(-1)

/** The problems that belong beside one field. */
export const problemsAt = (problems: Problems, field: string): ProblemFragment[] =>
  problems.filter((problem) => problem.field?.includes(field))
