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
  | 'CONFIRM_BUDGET'
  | 'START_PROCUREMENT'

/** What a piece of work hangs on, and by that when it is due: an answer, the time for starting, a retirement, an earlier end, or nothing. */
export type WorkKind = 'OBJECTION' | 'START' | 'RETIREMENT' | 'EARLIER' | 'UNDATED'

/** A record on which somebody may have to act; what is to be done with it the domain says. */
export type Work = { due?: Instant; projectId: string; objectionId?: string; what: WorkKind }

/** One thing that waits for somebody, with the day it is due by and the rule that says so. */
export type Task = {
  kind: TaskKind
  hangsOn: WorkKind
  projectId: string
  objectionId?: string
  due?: Instant
  text: Text
  basis?: LegalBasis
}
