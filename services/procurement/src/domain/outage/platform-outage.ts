import type { Instant, Outage } from '@gongshi/domain-kit'

/** A time in which the public could not read the platform, as somebody recorded it, with the figure of its day kept. */
export type PlatformOutage = Outage & { reason: string; by: string; at: Instant }
