import type { Instant } from '@gongshi/domain-kit'

/** A minor correction appended to a notice whose clock runs on (domain specification 4.5, AC-06). */
export type Erratum = {
  noticeId: string
  at: Instant
  field: string
  before: string | null
  after: string | null
  reason: string
}
