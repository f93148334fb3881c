import type { PersistedDocument } from '../../graph/ask-graph.ts'
import {
  ApproveProjectDocument,
  CancelProjectDocument,
  ConfirmRetiredItemDocument,
  type ProjectActionInput,
  type ProjectActionName,
  type ProjectAnswerFragment,
  type ProjectReasonInput,
  PublishIntentionDocument,
  PublishNoticeDocument,
  ReleaseSplitPurchaseDocument,
  ResumeNoticeDocument,
  ReturnProjectDocument,
  StartProcurementDocument,
  SubmitProjectDocument,
  SuspendNoticeDocument,
  TakeEarlierDeadlineDocument,
} from '../../graph/documents.generated/graphql.ts'

type Answer = { answer: ProjectAnswerFragment }
export type PlainVerb = { reason: false; document: PersistedDocument<Answer, { input: ProjectActionInput }> }
export type ReasonedVerb = {
  reason: true
  document: PersistedDocument<Answer, { input: ProjectReasonInput }>
}

/** Drafts and amendments are forms of their own. */
export type Verb = Exclude<ProjectActionName, 'editDraft' | 'amendNotice'>

/** What a clerk can ask of a project by one press, and whether a public reason goes with it. Whether it may be done is the room's to say. */
export const verbs: Record<Verb, PlainVerb | ReasonedVerb> = {
  submitProject: { reason: false, document: SubmitProjectDocument },
  approveProject: { reason: false, document: ApproveProjectDocument },
  returnProject: { reason: true, document: ReturnProjectDocument },
  releaseSplitPurchase: { reason: true, document: ReleaseSplitPurchaseDocument },
  publishIntention: { reason: false, document: PublishIntentionDocument },
  publishNotice: { reason: false, document: PublishNoticeDocument },
  suspendNotice: { reason: true, document: SuspendNoticeDocument },
  resumeNotice: { reason: false, document: ResumeNoticeDocument },
  takeEarlierDeadline: { reason: true, document: TakeEarlierDeadlineDocument },
  confirmRetiredItem: { reason: true, document: ConfirmRetiredItemDocument },
  startProcurement: { reason: false, document: StartProcurementDocument },
  cancelProject: { reason: true, document: CancelProjectDocument },
}

export const isVerb = (name: string): name is Verb => Object.hasOwn(verbs, name)
