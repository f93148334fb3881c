import type { Actor, Instant } from '@gongshi/domain-kit'
import { civilDateOf } from '@gongshi/domain-kit'
import { type Cancelled, cancel } from '../../domain/project/cancel.ts'
import { projectDeadlines } from '../../domain/project/deadlines.ts'
import { mayFinish } from '../../domain/project/may-finish.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { retirementReason } from '../../domain/project/retirement.ts'
import { returnRetired } from '../../domain/project/return-retired.ts'
import type { Records } from '../../store/store.ts'
import { projectNews } from '../news/project-news.ts'
import type { HeldProject } from '../shared/held-project.ts'
import { holdUpToDate } from '../shared/hold-project.ts'
import { keep } from '../shared/keep.ts'
import { cancellationNews } from './cancel-project.ts'

const BY_TIME: Actor = { kind: 'system', name: 'project.item-retires' }

/** On the day an item retires, published projects that may not be finished are cancelled, unpublished ones go back to their drafts. */
export async function settleRetiredItems(
  tx: Records,
  projectIds: readonly string[],
  now: Instant,
): Promise<void> {
  for (const id of [...projectIds].sort()) {
    const held = await holdUpToDate(tx, id, now)
    if (!held || !isDue(held.project, now)) continue
    const back = returnRetired(held.project, now)
    if (back) {
      const { project: after, entry } = back
      const project = { before: held.project, after }
      const news = [projectNews('project.returned.v1', after, now)]
      await keep(tx, { command: 'return-retired', actor: BY_TIME, now, project, entries: [entry], news })
      continue
    }
    if (mayFinish(held.project, null, civilDateOf(now))) continue
    const cancelling = { ...held, actor: BY_TIME, reason: retirementReason, now }
    const cancelled = cancel(cancelling)
    if (!cancelled.ok) continue
    await keepCancellation(tx, held, cancelled.value, now)
  }
}

async function keepCancellation(
  tx: Records,
  { project, notice }: HeldProject,
  cancelled: Cancelled,
  now: Instant,
): Promise<void> {
  await keep(tx, {
    command: 'cancel-project',
    actor: BY_TIME,
    now,
    project: { before: project, after: cancelled.project },
    notices: notice && cancelled.notice ? [{ before: notice, after: cancelled.notice }] : [],
    entries: [cancelled.entry],
    news: cancellationNews(cancelled, now),
  })
}

function isDue(project: ProcurementProject, now: Instant): boolean {
  return projectDeadlines(project).some(({ dueAt }) => now.epochMilliseconds >= dueAt.epochMilliseconds)
}
