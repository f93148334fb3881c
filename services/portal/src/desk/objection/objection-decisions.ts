import {
  AdmitObjectionDocument,
  type ObjectionState,
  RejectObjectionFormDocument,
  ResolveObjectionDocument,
} from '../../graph/documents.generated/graphql.ts'

/** Which door an outcome goes through; which outcomes are open to whom the room says (`possibleOutcomes`). */
export const decisions = {
  UNDER_REVIEW: AdmitObjectionDocument,
  ADMITTED: AdmitObjectionDocument,
  REJECTED_FORM: RejectObjectionFormDocument,
  DISMISSED: ResolveObjectionDocument,
  PARTIALLY_UPHELD: ResolveObjectionDocument,
  UPHELD: ResolveObjectionDocument,
  ANSWERED: ResolveObjectionDocument,
  NOT_ADMITTED: RejectObjectionFormDocument,
} as const satisfies Partial<Record<ObjectionState, unknown>>
export type Decision = keyof typeof decisions

export const isDecision = (outcome: string): outcome is Decision => Object.hasOwn(decisions, outcome)
