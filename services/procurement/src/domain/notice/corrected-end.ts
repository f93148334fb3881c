import { basis } from '../basis.ts'
import { passed } from '../project/changed.ts'
import { changed } from './changed.ts'
import type { Corrected, Correction } from './corrected.ts'
import type { Pair } from './moved.ts'
import type { NoticeWindow } from './window.ts'

/** The end is later: it moves by itself. */
export function movedLater(
  { project, notice }: Pair,
  window: NoticeWindow,
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

/** The end would be earlier: it stays, and the earlier one waits for an officer. */
export function movedEarlier(
  { project, notice }: Pair,
  window: NoticeWindow,
  { because, now }: Correction,
): Corrected {
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
