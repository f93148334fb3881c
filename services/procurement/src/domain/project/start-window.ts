import { type CivilDate, endOfDay, type Instant } from '@gongshi/domain-kit'
import type { DayFigure } from '../ground/policies.ts'

/**
 * The first instant at which it is too late to start on a notice that closed: then it must be repeated.
 *
 * @param closesOn the last day of the notice, itself not counted
 * @source domain specification 4.4; policy `notice.startWithinDays`, a restriction and therefore not rolled
 */
export function startBy(closesOn: CivilDate, { days }: DayFigure): Instant {
  return endOfDay(closesOn.add({ days }))
}

/**
 * The first instant at which an intention has been public long enough.
 *
 * @param publishedOn the day of publication, itself not counted
 * @source 财库〔2020〕10号: at least 30 days before the start; policy `intention.days`, not rolled
 */
export function intentionElapsedAt(publishedOn: CivilDate, { days }: DayFigure): Instant {
  return endOfDay(publishedOn.add({ days }))
}
