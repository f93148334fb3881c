import type { ObjectionState } from '../graph/documents.generated/graphql.ts'

/** Whose turn it is in a state: an office's, the objector's, nobody's any more. A new state is asked for. */
export const objectionStage: Readonly<Record<ObjectionState, 'OFFICE' | 'OBJECTOR' | 'OVER'>> = {
  RECEIVED: 'OFFICE',
  UNDER_REVIEW: 'OFFICE',
  ADMITTED: 'OFFICE',
  REJECTED_FORM: 'OBJECTOR',
  UPHELD: 'OVER',
  PARTIALLY_UPHELD: 'OVER',
  DISMISSED: 'OVER',
  ANSWERED: 'OVER',
  NOT_ADMITTED: 'OVER',
  WITHDRAWN: 'OVER',
}
