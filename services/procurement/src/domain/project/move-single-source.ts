import {
  accepted,
  type CivilDate,
  civilDateOf,
  type Instant,
  type LegalBasis,
  type Outcome,
  Temporal,
  type Text,
} from '@gongshi/domain-kit'
import type { CalendarGround } from '../notice/window.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { passed } from './changed.ts'
import type { ProcurementProject } from './project.ts'
import { type SingleSource, singleSourceWindow } from './single-source.ts'

type Moving = {
  project: ProcurementProject
  /** Days that have just become known as lost. */
  lostNow: readonly CivilDate[]
  because: Text
  basis: LegalBasis
  ground: CalendarGround
  now: Instant
}
type Moved = { project: ProcurementProject; entry: TimelineEntry }

/**
 * The publicity of an only supplier gets the days back on which nobody could read it; over already, it runs again from tomorrow.
 *
 * @returns undefined when it lost no day, its end stays, or the purchase is under way or cancelled
 * @source domain specification 4.5
 */
export function moveSingleSource(moving: Moving): Outcome<Moved> | undefined {
  const { project, now, because, basis } = moving
  const { singleSource } = project
  if (!singleSource || project.startedAt || project.cancelled) return undefined
  const lost = moving.lostNow.filter((date) => wasPublicOn(singleSource, date))
  if (lost.length === 0) return undefined
  const window = windowOf(singleSource, lost.length, moving)
  if (!window.ok) return window
  if (Temporal.Instant.compare(window.value.closesAt, singleSource.closesAt) <= 0) return undefined
  const [before, after] = [singleSource.closesOn, window.value.closesOn]
  const text = {
    zh: `${because.zh}，唯一供应商公示由 ${before} 顺延至 ${after}。`,
    en: `${because.en}: the publicity of the only supplier moved from ${before} to ${after}.`,
  }
  return accepted({
    project: passed(project, { singleSource: { ...singleSource, ...window.value } }, now),
    entry: {
      projectId: project.id,
      at: now,
      event: 'project.single-source-moved',
      text,
      basis,
      isPublic: true,
    },
  })
}

/** Not on the day it began, which does not count. */
const wasPublicOn = ({ publishedAt, closesOn }: SingleSource, date: CivilDate): boolean =>
  Temporal.PlainDate.compare(date, civilDateOf(publishedAt)) > 0 &&
  Temporal.PlainDate.compare(date, closesOn) <= 0

/** Where it is over, a day it did not need, such as a rest day, is not given back. */
function windowOf(singleSource: SingleSource, lost: number, { ground, now }: Moving) {
  const { publishedAt, figure, closesAt } = singleSource
  const again = singleSourceWindow(publishedAt, figure, ground)
  const isOver = now.epochMilliseconds >= closesAt.epochMilliseconds
  if (!again.ok || !isOver || Temporal.Instant.compare(again.value.closesAt, closesAt) <= 0) return again
  return singleSourceWindow(now, { ...figure, days: lost }, ground)
}
