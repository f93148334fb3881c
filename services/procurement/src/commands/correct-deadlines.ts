import type { Actor } from '@gongshi/domain-kit'
import { type CivilDate, Temporal } from '@gongshi/domain-kit'
import { type Correction, correctDeadline } from '../domain/notice/correct-deadline.ts'
import type { Records } from '../store/store.ts'
import { deadlineMoved } from './news/notice-news.ts'
import { DeadlineUnknown } from './shared/deadline-unknown.ts'
import { holdUpToDate } from './shared/hold-project.ts'
import { keep } from './shared/keep.ts'

/** A correction, who brought it, and the event or outage it is known by. */
export type DeadlineCorrection = { correction: Correction; actor: Actor; cause: string }

/**
 * Reckons every open notice anew whose running period holds a changed date: later by itself, earlier only noted for an officer.
 *
 * Closed notices are history and stay. Where a corrected calendar does not reach far enough, the announced end stands.
 *
 * @throws DeadlineUnknown when a lost day would move an end beyond the known calendar
 */
export async function correctDeadlines(
  tx: Records,
  { correction, actor, cause }: DeadlineCorrection,
): Promise<number> {
  const dates = [...correction.changedDates].sort(Temporal.PlainDate.compare)
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last) return 0
  const touched = await tx.notices.openWithin(first, last)
  let moved = 0
  for (const { projectId } of touched) {
    if (await correctOne(tx, projectId, { correction, actor, cause })) moved += 1
  }
  return moved
}

/** Notices that run on without an end get one, once the calendar of that year is known (domain specification 6.12). */
export async function dateOpenNotices(tx: Records, corrected: DeadlineCorrection): Promise<number> {
  let dated = 0
  for (const projectId of await tx.notices.openUndated()) {
    if (await correctOne(tx, projectId, corrected)) dated += 1
  }
  return dated
}

/** The same for one project; whether its end moved. */
export async function correctOne(
  tx: Records,
  projectId: string,
  { correction, actor, cause }: DeadlineCorrection,
): Promise<boolean> {
  const { now } = correction
  const held = await holdUpToDate(tx, projectId, now)
  if (!held?.notice) return false
  const { project, notice } = held
  const corrected = correctDeadline({ project, notice }, correction)
  if (!corrected) return false
  if (!corrected.ok) {
    if (correction.lostNow?.length) throw new DeadlineUnknown(corrected.refusals)
    return false
  }
  const {
    project: after,
    notice: moved,
    direction,
    before: beforeOn,
    after: afterOn,
    entry,
  } = corrected.value
  if (direction !== 'STAYS' && direction !== 'REMINDER') {
    const { because } = correction
    const subject = 'NOTICE' as const
    const change = {
      subject,
      noticeId: notice.id,
      projectId,
      at: now,
      direction,
      beforeOn,
      afterOn,
      because,
      cause,
    }
    await tx.deadlineChanges.add([change])
  }
  await keep(tx, {
    command: 'correct-deadline',
    actor,
    now,
    project: { before: project, after },
    notices: [{ before: notice, after: moved }],
    entries: [entry],
    news:
      direction === 'LATER' || direction === 'SET'
        ? [deadlineMoved({ project: after, notice: moved }, now, beforeOn)]
        : [],
    note: { cause, changedDates: correction.changedDates.map((date: CivilDate) => date.toString()) },
  })
  return direction !== 'STAYS' && direction !== 'REMINDER'
}
