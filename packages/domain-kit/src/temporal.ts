import { Temporal } from 'temporal-polyfill'

export { Temporal }

/** A moment, UTC inside, ISO 8601 outside; its name ends in `At`. */
export type Instant = Temporal.Instant

/** A civil date in Asia/Shanghai; its name ends in `On`. */
export type CivilDate = Temporal.PlainDate
