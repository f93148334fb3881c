import { fileLines } from '../../files/file-lines.ts'
import type { DraftTermsFragment } from '../../graph/documents.generated/graphql.ts'
import { negativeAnswers } from './negative-answers.ts'

/** What the form's fields hold, by name. */
export type DraftValues = Record<string, string>

/** What was typed, kept for showing the form again. */
export const typedValues = (form: Iterable<readonly [string, FormDataEntryValue]>): DraftValues =>
  Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))

/** A saved draft as the form's values. */
export const savedValues = (draft: DraftTermsFragment): DraftValues => ({
  ...draftable(draft),
  ...Object.fromEntries(
    negativeAnswers.map((answer) => [answer, draft.internal?.negativeList[answer] ? 'yes' : '']),
  ),
})

export type Draftable = ReturnType<typeof draftable>

const draftable = (draft: DraftTermsFragment) => ({
  title: draft.title,
  serviceCode: draft.serviceCode,
  purpose: draft.purpose,
  requirements: draft.requirements,
  quantity: draft.quantity ?? '',
  beneficiaries: draft.beneficiaries ?? '',
  recipientCount: draft.recipientCount == null ? '' : String(draft.recipientCount),
  serviceArea: draft.serviceArea.join('\n'),
  serviceFrom: draft.serviceFrom ?? '',
  serviceTo: draft.serviceTo ?? '',
  // no budget is none yet: nothing is bought for nothing
  budgetFen: draft.budget.amountFen === 0 ? '' : yuanTyped(draft.budget.amountFen),
  budgetSource: draft.budgetSource ?? '',
  approvedLineFen: yuanTyped(draft.internal?.approvedLine?.amountFen),
  fiscalYear: String(draft.fiscalYear),
  method: draft.method,
  plannedStartOn: draft.plannedStartOn ?? '',
  providerRequirements: draft.providerRequirements ?? '',
  directoryPolicy: draft.directoryPolicy,
  awardCriteria: draft.awardCriteria ?? '',
  evaluationRequired: draft.evaluationRequired ? 'yes' : '',
  contact: draft.contact,
  mapLink: draft.mapLink ?? '',
  attachmentFileIds: fileLines(draft.attachments),
})

/** Yuan as a clerk types them: 180000.00. */
export const yuanTyped = (fen: number | undefined): string =>
  fen === undefined ? '' : (fen / 100).toFixed(2)
