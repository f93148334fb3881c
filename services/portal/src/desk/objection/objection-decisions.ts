import {
  AdmitObjectionDocument,
  type ObjectionState,
  RejectObjectionFormDocument,
  ResolveObjectionDocument,
} from '../../graph/documents.generated/graphql.ts'

/** What a purchaser can decide on an objection: each outcome goes through the door it belongs to. */
export const decisions = {
  ADMITTED: AdmitObjectionDocument,
  REJECTED_FORM: RejectObjectionFormDocument,
  UPHELD: ResolveObjectionDocument,
  PARTIALLY_UPHELD: ResolveObjectionDocument,
  DISMISSED: ResolveObjectionDocument,
} as const satisfies Partial<Record<ObjectionState, unknown>>
export type Decision = keyof typeof decisions

/** The decisions offered in each state. */
export const decisionsIn = (state: ObjectionState): readonly Decision[] => {
  if (state === 'RECEIVED') return ['ADMITTED', 'REJECTED_FORM', 'UPHELD', 'PARTIALLY_UPHELD', 'DISMISSED']
  if (state === 'ADMITTED' || state === 'UNDER_REVIEW') return ['UPHELD', 'PARTIALLY_UPHELD', 'DISMISSED']
  return []
}
