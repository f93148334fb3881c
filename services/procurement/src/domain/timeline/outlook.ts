import type { Instant, LegalBasis, Text } from '@gongshi/domain-kit'
import type { AdvanceNotice } from '../notice/notice.ts'
import type { ObjectionFacts } from '../objection/objection.ts'
import type { ProcurementProject } from '../project/project.ts'
import type { Owed } from './owed.ts'

/** Something still to come, and by when. */
export type Upcoming = { due?: Instant; event: string; text: Text; basis?: LegalBasis }

export type Outlook = {
  project: ProcurementProject
  notice?: AdvanceNotice
  /** Undecided ones first: whether one bars the start. */
  objections: readonly ObjectionFacts[]
  /** The nearest first. */
  owed: readonly Owed[]
  now: Instant
}
