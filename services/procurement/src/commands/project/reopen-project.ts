import { type Actor, accepted } from '@gongshi/domain-kit'
import { reopenCorrected } from '../../domain/calendar/reopen-corrected.ts'
import type { Correction } from '../../domain/notice/corrected.ts'
import type { Reopened } from '../../domain/notice/open-again.ts'
import { reopen } from '../../domain/outage/reopen.ts'
import type { Records } from '../../store/store.ts'
import { resumed } from '../news/notice-news.ts'
import { DeadlineUnknown } from '../shared/deadline-unknown.ts'
import type { HeldProject } from '../shared/held-project.ts'
import { holdUpToDate } from '../shared/hold-project.ts'
import { keep } from '../shared/keep.ts'

type Reopening = { correction: Correction; actor: Actor; cause: string }

/**
 * A closed notice is open again, where procurement has not started: for a day found lost (4.5), or for what a calendar gives it that
 * had been corrected before its end. Whether it was.
 *
 * @throws DeadlineUnknown when the days lost would reach beyond the known calendar
 */
export async function reopenProject(tx: Records, projectId: string, reopening: Reopening): Promise<boolean> {
  const held = await holdUpToDate(tx, projectId, reopening.correction.now)
  return held?.notice !== undefined && reopenOne(tx, { ...held, notice: held.notice }, reopening)
}

type Held = Required<HeldProject>

async function reopenOne(tx: Records, held: Held, { correction, ...by }: Reopening): Promise<boolean> {
  const outcome = outcomeOf(held, correction)
  if (!outcome) return false
  if (!outcome.ok) throw new DeadlineUnknown(outcome.refusals)
  await keepReopened(tx, held, { ...by, correction, reopened: outcome.value })
  return true
}

function outcomeOf(held: Held, correction: Correction) {
  if (correction.lostNow) return reopen({ ...correction, lostNow: correction.lostNow, ...held })
  const again = reopenCorrected(held, correction)
  return again && accepted(again)
}

async function keepReopened(
  tx: Records,
  { project, notice: closed }: Held,
  { correction, actor, cause, reopened }: Reopening & { reopened: Reopened },
): Promise<void> {
  const { because, now } = correction
  const { project: after, notice, entry } = reopened
  const [beforeOn, afterOn] = [closed.closesOn!, notice.closesOn!]
  const subject = 'NOTICE' as const
  const change = {
    subject,
    noticeId: notice.id,
    projectId: project.id,
    at: now,
    beforeOn,
    afterOn,
    because,
    cause,
  }
  await tx.deadlineChanges.add([{ ...change, direction: 'LATER' }])
  await keep(tx, {
    command: 'reopen-notice',
    actor,
    now,
    project: { before: project, after },
    notices: [{ before: closed, after: notice }],
    entries: [entry],
    news: [resumed({ project: after, notice }, now)],
    note: { cause },
  })
}
