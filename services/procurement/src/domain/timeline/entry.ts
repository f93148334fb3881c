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

/** An entry about a project that everybody reads. */
export const publicEntry = (
  { id: projectId }: { id: string },
  said: Omit<TimelineEntry, 'projectId' | 'isPublic'>,
): TimelineEntry => ({ ...said, projectId, isPublic: true })
