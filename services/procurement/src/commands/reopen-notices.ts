import { type Actor, Temporal } from '@gongshi/domain-kit'
import type { Correction } from '../domain/notice/correct-deadline.ts'
import { type Reopened, reopen } from '../domain/outage/reopen.ts'
import type { Records } from '../store/store.ts'
import { resumed } from './news/notice-news.ts'
import { DeadlineUnknown } from './shared/deadline-unknown.ts'
import { type HeldProject, holdUpToDate } from './shared/hold-project.ts'
import { keep } from './shared/keep.ts'

type Reopening = { correction: Correction; actor: Actor; cause: string }

/**
 * Notices that closed over a day found lost are open again for it, where procurement has not started (4.5).
 *
 * @throws DeadlineUnknown when the days lost would reach beyond the known calendar
 */
export async function reopenNotices(tx: Records, reopening: Reopening): Promise<number> {
  const lost = [...(reopening.correction.lostNow ?? [])].sort(Temporal.PlainDate.compare)
  const [first, last] = [lost[0], lost.at(-1)]
  if (!first || !last) return 0
  let reopened = 0
  for (const projectId of await tx.notices.closedWithin(first, last)) {
    const held = await holdUpToDate(tx, projectId, reopening.correction.now)
    if (held?.notice && (await reopenOne(tx, { ...held, notice: held.notice }, reopening))) reopened += 1
  }
  return reopened
}

type Held = Required<HeldProject>

async function reopenOne(tx: Records, held: Held, { correction, ...by }: Reopening): Promise<boolean> {
  const outcome = reopen({ ...correction, lostNow: correction.lostNow ?? [], ...held })
  if (!outcome) return false
  if (!outcome.ok) throw new DeadlineUnknown(outcome.refusals)
  await keepReopened(tx, held, { ...by, correction, reopened: outcome.value })
  return true
}

async function keepReopened(
  tx: Records,
  { project, notice: closed }: Held,
  { correction, actor, cause, reopened }: Reopening & { reopened: Reopened },
): Promise<void> {
  const { because, now } = correction
  const { project: after, notice, entry } = reopened
  const [beforeOn, afterOn] = [closed.closesOn!, notice.closesOn!]
  const change = { noticeId: notice.id, projectId: project.id, at: now, beforeOn, afterOn, because, cause }
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
