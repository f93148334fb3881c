import {
  accepted,
  type CivilDate,
  civilDateOf,
  type Instant,
  type Outcome,
  Temporal,
} from '@gongshi/domain-kit'
import type { Correction } from '../notice/corrected.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { passed } from './changed.ts'
import type { ProcurementProject } from './project.ts'
import { type SingleSource, singleSourceWindow } from './single-source.ts'

type Moving = Omit<Correction, 'changedDates'> & { project: ProcurementProject }
type Moved = {
  project: ProcurementProject
  beforeOn: CivilDate
  afterOn: CivilDate
  entry: TimelineEntry
}
type Window = Pick<SingleSource, 'closesOn' | 'closesAt'>

/**
 * The publicity of an only supplier ends later: by a corrected calendar while it runs, by the days on which nobody could read it also
 * when it is over already; then it runs again from tomorrow. The public's time to object only grows.
 *
 * @returns undefined when nothing of it changes, or the purchase is under way or cancelled; CALENDAR_UNKNOWN when lost days cannot be
 *   given back
 * @source domain specification 4.5, R-20
 */
export function moveSingleSource(moving: Moving): Outcome<Moved> | undefined {
  const { project } = moving
  const { singleSource } = project
  if (!singleSource || project.startedAt || project.cancelled) return undefined
  const window = moving.lostNow
    ? byLostDays(singleSource, moving.lostNow, moving)
    : byCalendar(singleSource, moving)
  if (!window?.ok) return window
  if (Temporal.Instant.compare(window.value.closesAt, singleSource.closesAt) <= 0) return undefined
  return accepted(movedTo(moving, singleSource, window.value))
}

/** It runs, or ran when the calendar was corrected. Where that does not reach far enough, the announced end stands. */
function byCalendar(singleSource: SingleSource, { ground, now, correctedAt = now }: Moving) {
  const { publishedAt, figure, closesAt } = singleSource
  if (isOver(closesAt, correctedAt)) return undefined
  const window = singleSourceWindow(publishedAt, figure, ground)
  return window.ok ? window : undefined
}

/** Where it is over, a day it did not need, such as a rest day, is not given back. */
function byLostDays(
  singleSource: SingleSource,
  lostNow: readonly CivilDate[],
  { ground, now }: Moving,
): Outcome<Window> | undefined {
  const { publishedAt, figure, closesAt } = singleSource
  const lost = lostNow.filter((date) => wasPublicOn(singleSource, date))
  if (lost.length === 0) return undefined
  const again = singleSourceWindow(publishedAt, figure, ground)
  if (!again.ok || !isOver(closesAt, now) || Temporal.Instant.compare(again.value.closesAt, closesAt) <= 0)
    return again
  return singleSourceWindow(now, { ...figure, days: lost.length }, ground)
}

/** Not on the day it began, which does not count. */
const wasPublicOn = ({ publishedAt, closesOn }: SingleSource, date: CivilDate): boolean =>
  Temporal.PlainDate.compare(date, civilDateOf(publishedAt)) > 0 &&
  Temporal.PlainDate.compare(date, closesOn) <= 0

const isOver = (closesAt: Instant, at: Instant): boolean => at.epochMilliseconds >= closesAt.epochMilliseconds

function movedTo(
  { project, because, basis, now }: Moving,
  singleSource: SingleSource,
  window: Window,
): Moved {
  const [beforeOn, afterOn] = [singleSource.closesOn, window.closesOn]
  const text = {
    zh: `${because.zh}，唯一供应商公示截止日由 ${beforeOn} 顺延至 ${afterOn}。`,
    en: `${because.en}: the end of the only supplier's publicity moved from ${beforeOn} to ${afterOn}.`,
  }
  const entry: TimelineEntry = {
    projectId: project.id,
    at: now,
    event: 'project.single-source-moved',
    text,
    basis,
    isPublic: true,
  }
  const moved = passed(project, { singleSource: { ...singleSource, ...window } }, now)
  return { project: moved, beforeOn, afterOn, entry }
}
