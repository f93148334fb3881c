import type { Instant, LegalBasis, Text } from '@gongshi/domain-kit'

/** One thing that happened to a project; `isPublic` when the public may read it. */
export type TimelineEntry = {
  projectId: string
  at: Instant
  event: string
  text: Text
  basis?: LegalBasis
  isPublic: boolean
}
