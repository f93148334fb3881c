import { accepted, type Outcome } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { passed } from '../project/changed.ts'
import { changed } from './changed.ts'
import type { Corrected, Correction } from './corrected.ts'
import type { Pair } from './moved.ts'
import { type NoticeWindow, noticeWindow } from './window.ts'

/** What an earlier correction would have given, a later one took back: nobody may take that end any more. */
export function stays(
  { project, notice }: Pair,
  { remindAt }: NoticeWindow,
  { because, now }: Correction,
): Corrected {
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
export function otherReminder(
  { project, notice }: Pair,
  { remindAt }: NoticeWindow,
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
export function setEnd({ project, notice }: Pair, correction: Correction): Outcome<Corrected> | undefined {
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
