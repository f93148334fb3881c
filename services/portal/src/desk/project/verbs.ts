import type { PersistedDocument } from '../../graph/ask-graph.ts'
import {
  ApproveDocument,
  CancelDocument,
  type ProjectActionInput,
  type ProjectAnswerFragment,
  type ProjectReasonInput,
  type ProjectState,
  PublishDocument,
  ResumeDocument,
  ReturnDocument,
  StartDocument,
  SubmitDocument,
  SuspendDocument,
} from '../../graph/documents.generated/graphql.ts'

type Answer = { answer: ProjectAnswerFragment }
export type PlainVerb = { reason: false; document: PersistedDocument<Answer, { input: ProjectActionInput }> }
export type ReasonedVerb = {
  reason: true
  document: PersistedDocument<Answer, { input: ProjectReasonInput }>
}

/** What a clerk can ask of a project, and whether a public reason goes with it. Whether it may be done is the room's to say. */
export const verbs = {
  submit: { reason: false, document: SubmitDocument },
  approve: { reason: false, document: ApproveDocument },
  return: { reason: true, document: ReturnDocument },
  publish: { reason: false, document: PublishDocument },
  suspend: { reason: true, document: SuspendDocument },
  resume: { reason: false, document: ResumeDocument },
  start: { reason: false, document: StartDocument },
  cancel: { reason: true, document: CancelDocument },
} as const satisfies Record<string, PlainVerb | ReasonedVerb>
export type Verb = keyof typeof verbs

/** The verbs the desk offers in each state. */
export const verbsIn: Partial<Record<ProjectState, readonly Verb[]>> = {
  DRAFT: ['submit', 'cancel'],
  SUBMITTED: ['approve', 'return', 'cancel'],
  READY: ['publish', 'cancel'],
  NOTICE_OPEN: ['suspend', 'cancel'],
  NOTICE_SUSPENDED: ['resume', 'cancel'],
  NOTICE_CLOSED: ['start', 'cancel'],
  PROCURING: ['cancel'],
}
