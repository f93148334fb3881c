import type { PersistedDocument } from '../../graph/ask-graph.ts'
import {
  ConfirmBudgetDocument,
  type ConfirmBudgetInput,
  type ProjectActionInput,
  type ProjectAnswerFragment,
  type ProjectReasonInput,
  PublishSingleSourceDocument,
  type PublishSingleSourceInput,
} from '../../graph/documents.generated/graphql.ts'
import { projectVerbs } from '../../graph/verbs.generated/project-verbs.ts'

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
export type Verb = keyof typeof projectVerbs | 'publishSingleSource' | 'confirmBudget'

/**
 * What a clerk can ask of a project by one press, and whether a reason goes with it: read from the contract of the graph, but for what
 * names more than a reason. Whether it may be done is the room's to say.
 */
export const verbs: Record<Verb, PlainVerb | ReasonedVerb | SupplierVerb | BudgetVerb> = {
  ...projectVerbs,
  confirmBudget: { reason: 'KEPT', names: 'BUDGET', document: ConfirmBudgetDocument },
  publishSingleSource: { reason: 'PUBLISHED', names: 'SUPPLIER', document: PublishSingleSourceDocument },
}

/** The fields a verb has beside its reason. */
export const fieldsOf = (verb: Verb): readonly NamedField[] => {
  const { names } = verbs[verb]
  return names ? namedFields[names] : []
}

export const isVerb = (name: string): name is Verb => Object.hasOwn(verbs, name)
