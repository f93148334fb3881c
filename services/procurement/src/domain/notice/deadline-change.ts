import type { CivilDate, Instant, Text } from '@gongshi/domain-kit'

/** Whose end it is: a notice's, an only supplier's publicity's, an answer that is owed, the time to put a form right. */
export type DeadlineSubject = 'NOTICE' | 'SINGLE_SOURCE' | 'REPLY' | 'CORRECTION'

/** An end that something moved or set, or an earlier one of a notice that waits for an officer. */
export type DeadlineChange = {
  subject: DeadlineSubject
  noticeId?: string
  objectionId?: string
  projectId: string
  at: Instant
  /** SET: nobody could tell it before, for the calendar of its year was not published. */
  direction: 'LATER' | 'EARLIER' | 'SET'
  beforeOn?: CivilDate
  afterOn: CivilDate
  because: Text
  /** The event, the outage or the officer's deed that brought it. */
  cause: string
}
