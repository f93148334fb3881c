import {
  AdmitObjectionDocument,
  type ObjectionState,
  RejectObjectionFormDocument,
  ResolveObjectionDocument,
} from '../../graph/documents.generated/graphql.ts'

/** Which door an outcome goes through, if a decision leads to that state; which are open to whom the room says (`possibleOutcomes`). */
export const decisions = {
  RECEIVED: undefined,
  UNDER_REVIEW: AdmitObjectionDocument,
  ADMITTED: AdmitObjectionDocument,
  REJECTED_FORM: RejectObjectionFormDocument,
  DISMISSED: ResolveObjectionDocument,
  PARTIALLY_UPHELD: ResolveObjectionDocument,
  UPHELD: ResolveObjectionDocument,
  ANSWERED: ResolveObjectionDocument,
  NOT_ADMITTED: RejectObjectionFormDocument,
  WITHDRAWN: undefined,
} as const satisfies Record<ObjectionState, unknown>
export type Decision = {
  [State in ObjectionState]: (typeof decisions)[State] extends undefined ? never : State
}[ObjectionState]

export const isDecision = (outcome: string): outcome is Decision =>
  Object.hasOwn(decisions, outcome) && decisions[outcome as ObjectionState] !== undefined
