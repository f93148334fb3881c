import type { Instant } from '@gongshi/domain-kit'
import type { EventBody, EventName } from '@gongshi/events'

/** Something that happened to a record, as the command says it. */
export type Announcement<N extends EventName = EventName> = {
  name: N
  aggregateId: string
  aggregateVersion: number
  occurredAt: Instant
  body: EventBody<N>
}
