import type { Values } from '../../form-kit/values.ts'
import type { DraftTermsFragment } from '../../graph/documents.generated/graphql.ts'
import { savedValues } from './draft-values.ts'

/** What belongs to one purchase alone: its days, its year's money, its files. */
const ofOnePurchase = [
  ...['serviceFrom', 'serviceTo', 'plannedStartOn'],
  ...['approvedLineFen', 'fiscalYear', 'attachmentFileIds'],
]

/** An earlier project as the values of a new draft: all it said but its days, its year, the line approved for it, and its files. */
export const copiedValues = (project: DraftTermsFragment): Values =>
  Object.fromEntries(Object.entries(savedValues(project)).filter(([name]) => !ofOnePurchase.includes(name)))
