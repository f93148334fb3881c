import {
  accepted,
  type CivilDate,
  type Instant,
  type LegalBasis,
  type Outcome,
  Temporal,
  type Text,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { consumedWithout } from '../outage/give-back.ts'
import { passed } from '../project/changed.ts'
import type { ProcurementProject } from '../project/project.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import type { Pair } from './moved.ts'
import type { AdvanceNotice } from './notice.ts'
import { type CalendarGround, noticeWindow } from './window.ts'

/** What changed under an open notice: dates of the calendar, or a day the platform was out. */
export type Correction = {
  changedDates: readonly CivilDate[]
  /** Those of them that no longer count because the platform was out. */
  lostNow?: readonly CivilDate[]
  /** When the calendar was corrected: what had ended by then is history. */
  correctedAt?: Instant
  because: Text
  basis: LegalBasis
  ground: CalendarGround
  now: Instant
}

/** STAYS: an earlier end that waited for an officer no longer holds. SET: it had no end. REMINDER: only that moved. */
export type Direction = 'LATER' | 'EARLIER' | 'STAYS' | 'SET' | 'REMINDER'

/** An end that moved, or would move to an earlier day if an officer takes it. */
export type Corrected = {
  direction: Direction
  before?: CivilDate
  after: CivilDate
  project: ProcurementProject
  notice: AdvanceNotice
  /** Nothing is told where only a reminder moves. */
  entry?: TimelineEntry
}

/**
 * Reckons an open notice again: its end moves later by itself, an earlier end only waits for an officer (R-20, AC-08).
 *
 * @returns undefined when the notice is not open, its window holds no changed date, or its end stays; CALENDAR_UNKNOWN
 *   when its end cannot be reckoned
 */
export function correctDeadline(pair: Pair, correction: Correction): Outcome<Corrected> | undefined {
  const notice = withoutLost(pair.notice, correction)
  if (notice.state === 'OPEN' && !notice.closesOn) return setEnd({ ...pair, notice }, correction)
  const isTouched = notice !== pair.notice || touches(notice, correction.changedDates)
  if (notice.state !== 'OPEN' || !notice.closesOn || !isTouched) return undefined
  const window = noticeWindow(notice, correction.ground)
  if (!window.ok) return window
  const order = Temporal.PlainDate.compare(window.value.closesOn, notice.closesOn)
  if (order === 0) {
    if (notice.earlierDeadline) return accepted(stays(pair, window.value, correction))
    return otherReminder(pair, window.value, correction)
  }
  const reckoned = { ...pair, notice }
  const reckon = order > 0 ? later : earlier
  return accepted(reckon(reckoned, window.value, correction))
}

/** A day lost before an earlier suspension was counted as run: it is not any more. */
function withoutLost(notice: AdvanceNotice, { lostNow = [] }: Correction): AdvanceNotice {
  const consumedDays = consumedWithout(notice, lostNow)
  return consumedDays < notice.consumedDays ? { ...notice, consumedDays } : notice
}

/** What an earlier correction would have given, a later one took back: nobody may take that end any more. */
function stays({ project, notice }: Pair, { remindAt }: Window, { because, now }: Correction): Corrected {
  const on = notice.closesOn!
  const text = {
    zh: `${because.zh}，公示截止日仍为 ${on}，此前待确认的提前截止日不再有效。`,
    en: `${because.en}: the notice still ends on ${on}; the earlier end that waited for an officer no longer holds.`,
  }
  return {
    direction: 'STAYS',
    before: on,
    after: on,
    project: passed(project, {}, now),
    notice: changed(notice, { earlierDeadline: undefined, remindAt }, now),
    entry: {
      projectId: project.id,
      at: now,
      event: 'notice.earlier-deadline-dropped',
      text,
      basis: basis.calendar,
      isPublic: true,
    },
  }
}

/** The end stays, the working day before it is another one: whoever was not reminded yet is reminded then. */
function otherReminder(
  { project, notice }: Pair,
  { remindAt }: Window,
  { now }: Correction,
): Outcome<Corrected> | undefined {
  const on = notice.closesOn!
  if (notice.remindedAt || String(notice.remindAt) === String(remindAt)) return undefined
  return accepted({
    direction: 'REMINDER',
    before: on,
    after: on,
    project: passed(project, {}, now),
    notice: changed(notice, { remindAt }),
  })
}

/** A notice that ran on into a year without a calendar gets its end (6.12); undefined while that is still unknown. */
function setEnd({ project, notice }: Pair, correction: Correction): Outcome<Corrected> | undefined {
  const { because, basis: ground, now } = correction
  const window = noticeWindow(notice, correction.ground)
  if (!window.ok) return undefined
  const { closesOn } = window.value
  const entry = {
    projectId: project.id,
    at: now,
    event: 'notice.deadline-set',
    text: {
      zh: `${because.zh}，公示截止日为 ${closesOn}。`,
      en: `${because.en}: the notice stays open until ${closesOn} 24:00.`,
    },
    basis: ground,
    isPublic: true,
  }
  return accepted({
    direction: 'SET',
    after: closesOn,
    project: passed(project, {}, now),
    notice: changed(notice, { ...window.value, remindedAt: undefined }, now),
    entry,
  })
}

function touches({ firstCountedOn, closesOn }: AdvanceNotice, dates: readonly CivilDate[]): boolean {
  return dates.some(
    (date) =>
      Temporal.PlainDate.compare(date, firstCountedOn) >= 0 &&
      Temporal.PlainDate.compare(date, closesOn!) <= 0,
  )
}

type Window = Pick<Required<AdvanceNotice>, 'firstCountedOn' | 'closesOn' | 'closesAt' | 'remindAt'>

function later(
  { project, notice }: Pair,
  window: Window,
  { because, basis: ground, now }: Correction,
): Corrected {
  const before = notice.closesOn!
  const text = {
    zh: `${because.zh}，公示截止日由 ${before} 顺延至 ${window.closesOn}。`,
    en: `${because.en}: the end of the notice moved from ${before} to ${window.closesOn}.`,
  }
  const entry = {
    projectId: project.id,
    at: now,
    event: 'notice.deadline-moved',
    text,
    basis: ground,
    isPublic: true,
  }
  const moved = changed(notice, { ...window, remindedAt: undefined, earlierDeadline: undefined }, now)
  return {
    direction: 'LATER',
    before,
    after: window.closesOn,
    project: passed(project, {}, now),
    notice: moved,
    entry,
  }
}

function earlier({ project, notice }: Pair, window: Window, { because, now }: Correction): Corrected {
  const before = notice.closesOn!
  const text = {
    zh: `${because.zh}，按更正后的日历公示可于 ${window.closesOn} 截止；提前须经人员确认，目前仍至 ${before}。`,
    en: `${because.en}: by the corrected calendar the notice could end on ${window.closesOn}; only an officer may move it earlier, so it stays at ${before}.`,
  }
  const entry = {
    projectId: project.id,
    at: now,
    event: 'notice.earlier-deadline-found',
    text,
    basis: basis.calendar,
    isPublic: true,
  }
  const { closesOn, closesAt, remindAt } = window
  const found = { closesOn, closesAt, remindAt, because: because.zh }
  return {
    direction: 'EARLIER',
    before,
    after: window.closesOn,
    project: passed(project, {}, now),
    notice: changed(notice, { earlierDeadline: found }, now),
    entry,
  }
}
