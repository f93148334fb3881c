import {
  accepted,
  CalendarUnknownError,
  type CivilDate,
  type Instant,
  type Outcome,
  type Period,
  refused,
  remainingPeriod,
  startOfDay,
  subtractWorkingDays,
  type WorkCalendar,
} from '@gongshi/domain-kit'
import { calendarUnknown } from '../calendar-unknown.ts'
import type { NoticePolicy } from './notice.ts'

/** What the length of a notice is reckoned from. */
export type Reckoning = { policy: NoticePolicy; countedFromOn: CivilDate; consumedDays: number }
/** The calendar as the catalogue department knows it, and the days the platform was out. */
export type CalendarGround = { calendar: WorkCalendar; lostDays: readonly CivilDate[] }
/** When a notice ends. */
export type NoticeWindow = {
  firstCountedOn: CivilDate
  closesOn: CivilDate
  closesAt: Instant
  remindAt: Instant
}

/**
 * When a notice ends: its days from the day after publication (or resumption), the end rolled past rest days.
 *
 * @returns CALENDAR_UNKNOWN when a year is needed whose State Council notice is not known
 * @source Civil Code, articles 201 and 203; domain specification 6.8; policy `notice.days`, `notice.rollEnd`
 */
export function noticeWindow(reckoning: Reckoning, ground: CalendarGround): Outcome<NoticeWindow> {
  try {
    return accepted(windowOf(reckoning, ground))
  } catch (error) {
    if (error instanceof CalendarUnknownError) return refused(calendarUnknown(error.year))
    throw error
  }
}

function windowOf(reckoning: Reckoning, ground: CalendarGround): NoticeWindow {
  const { firstCountedOn, closesOn, closesAt } = noticePeriod(reckoning, ground)
  const remindOn = subtractWorkingDays(closesOn, reckoning.policy.remindWd, ground.calendar)
  return { firstCountedOn, closesOn, closesAt, remindAt: startOfDay(remindOn) }
}

/**
 * The running part of a notice's period, day by day with reasons.
 *
 * @throws CalendarUnknownError when a year is needed whose State Council notice is not known
 */
export function noticePeriod(
  { policy, countedFromOn, consumedDays }: Reckoning,
  { calendar, lostDays }: CalendarGround,
): Period {
  return remainingPeriod({
    rule: {
      key: 'notice.days',
      unit: policy.periodUnit,
      rollEnd: policy.rollEnd,
      nature: 'RIGHT',
      basis: policy.basis,
    },
    total: policy.periodDays,
    consumedDays,
    resumedOn: countedFromOn,
    calendar,
    lostDays,
  })
}
