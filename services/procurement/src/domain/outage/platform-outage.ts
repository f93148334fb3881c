import type { Instant } from '@gongshi/domain-kit'

/** A time in which the public could not read the platform, as somebody recorded it. */
export type PlatformOutage = { from: Instant; to: Instant; reason: string; by: string; at: Instant }
