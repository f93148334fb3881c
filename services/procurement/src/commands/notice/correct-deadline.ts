import type { Actor, CivilDate } from '@gongshi/domain-kit'
import { correctDeadline } from '../../domain/notice/correct-deadline.ts'
import type { Correction } from '../../domain/notice/corrected.ts'
import type { Records } from '../../store/store.ts'
import { deadlineMoved } from '../news/notice-news.ts'
import { DeadlineUnknown } from '../shared/deadline-unknown.ts'
import { holdUpToDate } from '../shared/hold-project.ts'
import { keep } from '../shared/keep.ts'

/** A correction, who brought it, and the event or outage it is known by. */
export type DeadlineCorrection = { correction: Correction; actor: Actor; cause: string }

/**
 * Reckons the open notice of a project anew: later by itself, earlier only noted for an officer; one without an end gets it (6.12).
 *
 * Closed notices are history and stay. Where a corrected calendar does not reach far enough, the announced end stands.
 *
 * @returns whether its end moved
 * @throws DeadlineUnknown when a lost day would move an end beyond the known calendar
 */
export async function correctDeadlineOf(
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
