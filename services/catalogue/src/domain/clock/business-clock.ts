import type { CivilDate, Instant } from '@gongshi/domain-kit'

/** The clock by which every deadline is judged. */
export type BusinessClock = { now: Instant; today: CivilDate; isSandbox: boolean }
