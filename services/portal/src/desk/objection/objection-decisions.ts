import {
  AdmitObjectionDocument,
  type ObjectionKind,
  type ObjectionState,
  RejectObjectionFormDocument,
  ResolveObjectionDocument,
} from '../../graph/documents.generated/graphql.ts'

/** What can be decided on an objection: each outcome goes through the door it belongs to. */
export const decisions = {
  UNDER_REVIEW: AdmitObjectionDocument,
  ADMITTED: AdmitObjectionDocument,
  REJECTED_FORM: RejectObjectionFormDocument,
  DISMISSED: ResolveObjectionDocument,
  PARTIALLY_UPHELD: ResolveObjectionDocument,
  UPHELD: ResolveObjectionDocument,
} as const satisfies Partial<Record<ObjectionState, unknown>>
export type Decision = keyof typeof decisions

export const isDecision = (outcome: string): outcome is Decision => Object.hasOwn(decisions, outcome)

/** The decisions offered in each state: form first, then substance; an inquiry is simply answered, and only an objection stops a notice. */
export const decisionsIn = (kind: ObjectionKind, state: ObjectionState): readonly Decision[] => {
  if (state === 'ADMITTED' || state === 'UNDER_REVIEW')
    return kind === 'INQUIRY' ? ['UPHELD'] : ['DISMISSED', 'PARTIALLY_UPHELD', 'UPHELD']
  if (state !== 'RECEIVED') return []
  if (kind === 'INQUIRY') return ['UPHELD', 'REJECTED_FORM']
  return kind === 'REPORT' ? ['UNDER_REVIEW', 'REJECTED_FORM'] : ['UNDER_REVIEW', 'ADMITTED', 'REJECTED_FORM']
}
