import type { PersistedDocument } from '../../graph/ask-graph.ts'
import {
  ApproveAmendmentDocument,
  ApproveProjectDocument,
  CancelProjectDocument,
  ConfirmBudgetDocument,
  type ConfirmBudgetInput,
  ConfirmRetiredItemDocument,
  DropAmendmentDocument,
  type ProjectActionInput,
  type ProjectActionName,
  type ProjectAnswerFragment,
  type ProjectReasonInput,
  PublishIntentionDocument,
  PublishNoticeDocument,
  PublishSingleSourceDocument,
  type PublishSingleSourceInput,
  ReleaseSplitPurchaseDocument,
  ReopenDraftDocument,
  ResumeNoticeDocument,
  ReturnProjectDocument,
  StartProcurementDocument,
  SubmitProjectDocument,
  SuspendNoticeDocument,
  TakeEarlierDeadlineDocument,
} from '../../graph/documents.generated/graphql.ts'

type Answer = { answer: ProjectAnswerFragment }
export type PlainVerb = {
  reason?: never
  names?: never
  document: PersistedDocument<Answer, { input: ProjectActionInput }>
}
export type ReasonedVerb = {
  /** Whether everybody reads why, or only the offices concerned. */
  reason: 'PUBLISHED' | 'KEPT'
  names?: never
  document: PersistedDocument<Answer, { input: ProjectReasonInput }>
}

/** Names the only supplier beside its reason. */
export type SupplierVerb = {
  reason: 'PUBLISHED'
  names: 'SUPPLIER'
  document: PersistedDocument<Answer, { input: PublishSingleSourceInput }>
}

/** Names the line and the year of the money beside its reason. */
export type BudgetVerb = {
  reason: 'KEPT'
  names: 'BUDGET'
  document: PersistedDocument<Answer, { input: ConfirmBudgetInput }>
}

/** What is named beside the reason, field by field. */
export const namedFields = {
  SUPPLIER: ['supplierName', 'supplierUscc'],
  BUDGET: ['approvedLineFen', 'carriedOverTo'],
} as const
export type NamedField = (typeof namedFields)[keyof typeof namedFields][number]

/** Drafts, amendments and the answers to findings are forms of their own. */
export type Verb = Exclude<
  ProjectActionName,
  'answerFinding' | 'editDraft' | 'amendNotice' | 'proposeAmendment'
>

/** What a clerk can ask of a project by one press, and whether a reason goes with it. Whether it may be done is the room's to say. */
export const verbs: Record<Verb, PlainVerb | ReasonedVerb | SupplierVerb | BudgetVerb> = {
  submitProject: { document: SubmitProjectDocument },
  approveProject: { document: ApproveProjectDocument },
  returnProject: { reason: 'KEPT', document: ReturnProjectDocument },
  releaseSplitPurchase: { reason: 'KEPT', document: ReleaseSplitPurchaseDocument },
  confirmBudget: { reason: 'KEPT', names: 'BUDGET', document: ConfirmBudgetDocument },
  publishIntention: { document: PublishIntentionDocument },
  publishSingleSource: {
    reason: 'PUBLISHED',
    names: 'SUPPLIER',
    document: PublishSingleSourceDocument,
  },
  publishNotice: { document: PublishNoticeDocument },
  approveAmendment: { document: ApproveAmendmentDocument },
  dropAmendment: { reason: 'KEPT', document: DropAmendmentDocument },
  reopenDraft: { reason: 'KEPT', document: ReopenDraftDocument },
  suspendNotice: { reason: 'PUBLISHED', document: SuspendNoticeDocument },
  resumeNotice: { document: ResumeNoticeDocument },
  takeEarlierDeadline: { reason: 'PUBLISHED', document: TakeEarlierDeadlineDocument },
  confirmRetiredItem: { reason: 'PUBLISHED', document: ConfirmRetiredItemDocument },
  startProcurement: { document: StartProcurementDocument },
  cancelProject: { reason: 'PUBLISHED', document: CancelProjectDocument },
}

/** The fields a verb has beside its reason. */
export const fieldsOf = (verb: Verb): readonly NamedField[] => {
  const { names } = verbs[verb]
  return names ? namedFields[names] : []
}

export const isVerb = (name: string): name is Verb => Object.hasOwn(verbs, name)
