import { type CivilDate, type Instant, Temporal } from './temporal.ts'

/** The zone of every civil date in the law we serve (domain specification 6.1). */
export const ZONE = 'Asia/Shanghai'

/** The civil date on which an instant falls: 23:59:59 still counts as that date. */
export function civilDateOf(instant: Instant): CivilDate {
  return instant.toZonedDateTimeISO(ZONE).toPlainDate()
}

/** 00:00 of the day. */
export function startOfDay(on: CivilDate): Instant {
  return on.toZonedDateTime(ZONE).toInstant()
}

/**
 * 24:00 of the day, which is 00:00 of the next: the first instant that no longer belongs to it.
 *
 * @source Civil Code, article 203; domain specification 6.4
 */
export function endOfDay(on: CivilDate): Instant {
  return startOfDay(on.add({ days: 1 }))
}

const YYYY_MM_DD = /^\d{4}-\d{2}-\d{2}$/

/**
 * The civil date written as YYYY-MM-DD, and in no other way.
 *
 * @throws RangeError when it is written otherwise or no such day exists
 */
export function civilDate(text: string): CivilDate {
  if (!YYYY_MM_DD.test(text)) throw new RangeError(`not a date YYYY-MM-DD: ${text}`)
  return Temporal.PlainDate.from(text, { overflow: 'reject' })
}
