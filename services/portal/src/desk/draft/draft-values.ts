import type { DraftTermsFragment } from '../../graph/documents.generated/graphql.ts'
import { negativeAnswers } from './draft-fields.ts'
import type { DraftValues } from './draft-form.tsx'

/** What was typed, kept for showing the form again. */
export const typedValues = (form: FormData): DraftValues =>
  Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))

/** A saved draft as the form's values. */
export const savedValues = (draft: DraftTermsFragment): DraftValues => ({
  title: draft.title,
  serviceCode: draft.serviceCode,
  budgetFen: (draft.budget.amountFen / 100).toFixed(2),
  fiscalYear: String(draft.fiscalYear),
  method: draft.method,
  serviceFrom: draft.serviceFrom,
  serviceTo: draft.serviceTo,
  purpose: draft.purpose,
  requirements: draft.requirements,
  quantity: draft.quantity ?? '',
  providerRequirements: draft.providerRequirements ?? '',
  serviceArea: draft.serviceArea.join('\n'),
  beneficiaries: draft.beneficiaries ?? '',
  contact: draft.contact,
  directoryPolicy: draft.directoryPolicy,
  evaluationRequired: draft.evaluationRequired ? 'yes' : '',
  ...Object.fromEntries(
    negativeAnswers.map((answer) => [answer, draft.internal?.negativeList[answer] ? 'yes' : '']),
  ),
})
