import type { CivilDate, Instant } from '@gongshi/domain-kit'

/** So many inquiries or objections of a project, for whom the same is owed by the same instant. */
export type Owed = {
  projectId: string
  /** Their form may be put right by then; else an answer is owed. */
  isCorrection: boolean
  isInquiry: boolean
  byFinance: boolean
  /** Absent while the calendar of its year is not published. */
  dueOn?: CivilDate
  dueAt?: Instant
  count: number
}
