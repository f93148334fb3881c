import type { CivilDate, Instant, Outage } from '@gongshi/domain-kit'
import type { Progress } from '../applying/progress.ts'
import type { OutageState } from './states.ts'

/** A time in which the public could not read the platform, as somebody recorded it, with the figure of its day kept. */
export type PlatformOutage = Outage &
  Progress & {
    id: string
    version: number
    state: OutageState
    reason: string
    by: string
    at: Instant
    confirmedBy?: string
    confirmedAt?: Instant
    withdrawnBy?: string
    withdrawnAt?: Instant
    withdrawnBecause?: string
    /** The days that became known as lost when it was confirmed. */
    lostDays?: readonly CivilDate[]
  }
