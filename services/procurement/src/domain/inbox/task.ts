import type { Instant, LegalBasis, Text } from '@gongshi/domain-kit'

/** What kinds of work wait on a desk. */
export type TaskKind =
  | 'FINISH_DRAFT'
  | 'APPROVE_PROJECT'
  | 'APPROVE_AS_FINANCE'
  | 'ANSWER_FINDING'
  | 'STRIKE_PASSAGE'
  | 'PUBLISH_NOTICE'
  | 'PUBLISH_INTENTION'
  | 'PUBLISH_SINGLE_SOURCE'
  | 'RESUME_OR_AMEND'
  | 'CORRECT_NOTICE'
  | 'APPROVE_AMENDMENT'
  | 'ANSWER_OBJECTION'
  | 'CONFIRM_EARLIER_DEADLINE'
  | 'CONFIRM_RETIRED_ITEM'
  | 'START_PROCUREMENT'

/** One thing that waits for somebody, with the day it is due by and the rule that says so. */
export type Task = {
  kind: TaskKind
  projectId: string
  objectionId?: string
  due?: Instant
  text: Text
  basis?: LegalBasis
}
