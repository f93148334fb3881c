import type { ProblemFragment } from '../graph/documents.generated/graphql.ts'
import type { Language } from '../text/language.ts'

/** What the board itself found wrong with a field, before the graph was asked; nothing is sent then, and what was typed is kept. */
export const ownProblem = (field: string, text: Record<Language, string>): ProblemFragment => ({
  code: 'INPUT_INVALID',
  message: `${text.zh} ${text.en}`,
  text,
  field: [field],
  basis: null,
})
