import type { Problems } from '../../form/problems.ts'
import { readForm } from '../../form-kit/read-form.ts'
import type { Values } from '../../form-kit/values.ts'
import { withCleared } from '../../form-kit/with-cleared.ts'
import type { DraftProjectInput } from '../../graph/documents.generated/graphql.ts'
import { draftShapes } from './draft-fields.ts'

/**
 * What a clerk typed, as the graph wants it, and what cannot be read of it; whatever is empty stays open for now. Fractions of a
 * fen are sent as they are, so that the department's own rule answers (BUDGET_INVALID).
 *
 * @param thisYear the fiscal year of a draft that names none
 */
export const draftInput = (
  values: Values,
  thisYear: number,
): { input: DraftProjectInput; problems: Problems } => {
  const open = { budgetFen: values.budgetFen || '0', fiscalYear: values.fiscalYear || String(thisYear) }
  const { input, problems } = readForm(draftShapes, { ...values, ...open })
  return { input: withCleared(draftShapes, input) as DraftProjectInput, problems }
}
