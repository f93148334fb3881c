import type { CivilDate, Instant, Text } from '@gongshi/domain-kit'

/** A notice's end that something moved, or an earlier one that waits for an officer. */
export type DeadlineChange = {
  noticeId: string
  projectId: string
  at: Instant
  direction: 'LATER' | 'EARLIER'
  beforeOn: CivilDate
  afterOn: CivilDate
  because: Text
  /** The event, the outage or the officer's deed that brought it. */
  cause: string
}
