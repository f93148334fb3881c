import type { Instant } from '@gongshi/domain-kit'

/** Who did something, and when. */
export type Deed = { by: string; at: Instant }

/** A deed with the reason its doer gave. */
export type ReasonedDeed = Deed & { reason: string }
