import { typedForm } from '../../form-kit/typed-of.ts'
import type { Values } from '../../form-kit/values.ts'
import type { DraftTermsFragment } from '../../graph/documents.generated/graphql.ts'
import { draftShapes } from './draft-fields.ts'

/** A saved draft as the form's values: its terms under their own names, but for those the record keeps elsewhere. */
export const savedValues = (draft: DraftTermsFragment): Values =>
  typedForm(draftShapes, {
    ...draft,
    // no budget is none yet: nothing is bought for nothing
    budgetFen: draft.budget.amountFen || undefined,
    approvedLineFen: draft.internal?.approvedLine?.amountFen,
    attachmentFileIds: draft.attachments,
    negativeList: draft.internal?.negativeList,
  })
