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
  ANSWERED: ResolveObjectionDocument,
  NOT_ADMITTED: RejectObjectionFormDocument,
} as const satisfies Partial<Record<ObjectionState, unknown>>
export type Decision = keyof typeof decisions

export const isDecision = (outcome: string): outcome is Decision => Object.hasOwn(decisions, outcome)

/**
 * The decisions offered in each state: form first, then substance; an inquiry or a report is simply answered, only an objection stops a
 * notice, and finance, to whom it was handed, admits it or refuses it for good.
 */
export const decisionsIn = (
  kind: ObjectionKind,
  state: ObjectionState,
  isHanded = false,
): readonly Decision[] => {
  if (state === 'ADMITTED' || state === 'UNDER_REVIEW')
    return kind !== 'NOTICE_OBJECTION' ? ['ANSWERED'] : ['DISMISSED', 'PARTIALLY_UPHELD', 'UPHELD']
  if (state !== 'RECEIVED') return []
  if (kind === 'INQUIRY') return ['ANSWERED', 'REJECTED_FORM']
  if (kind === 'REPORT') return ['UNDER_REVIEW', 'ANSWERED', 'REJECTED_FORM']
  return ['UNDER_REVIEW', 'ADMITTED', isHanded ? 'NOT_ADMITTED' : 'REJECTED_FORM']
}
