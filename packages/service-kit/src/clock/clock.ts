import type { Instant } from '@gongshi/domain-kit'

/** Something that runs SQL: a pool or a transaction. */
export type CanQuery = { query: (sql: string, parameters?: unknown[]) => Promise<unknown> }

/** Tells what time it is for the house; never the wall clock of a process. */
export type Clock = {
  /** @param on the transaction whose database is asked; any connection when left out */
  now: (on?: CanQuery) => Promise<Instant>
  /** How far the last reading stood from the process's own clock, beyond the time it took; left out, they never differ. */
  skewMs?: () => number
}
