import type { ClerkTaskKind } from '../../graph/documents.generated/graphql.ts'

/** What can wait on a desk, in the order of a project's life. */
export const taskKinds = [
  'FINISH_DRAFT',
  'STRIKE_PASSAGE',
  'APPROVE_PROJECT',
  'APPROVE_AS_FINANCE',
  'ANSWER_FINDING',
  'PUBLISH_INTENTION',
  'PUBLISH_NOTICE',
  'PUBLISH_SINGLE_SOURCE',
  'ANSWER_OBJECTION',
  'RESUME_OR_AMEND',
  'CORRECT_NOTICE',
  'APPROVE_AMENDMENT',
  'CONFIRM_EARLIER_DEADLINE',
  'CONFIRM_RETIRED_ITEM',
  'CONFIRM_BUDGET',
  'START_PROCUREMENT',
] as const satisfies ClerkTaskKind[]
