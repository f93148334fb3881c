import { civilDateOf, type Instant, Temporal } from '@gongshi/domain-kit'
import { closeDueNotices } from '../commands/notice/close-due-notices.ts'
import { admitObjection } from '../commands/objection/admit-objection.ts'
import { cancelProject } from '../commands/project/cancel-project.ts'
import { confirmBudget } from '../commands/project/confirm-budget.ts'
import { startProcurement } from '../commands/project/start-procurement.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import { intentionElapsedAt } from '../domain/project/start-window.ts'
import { daysLater } from './cells.ts'
import { as, kept, type Play, seen } from './play.ts'
import { said, seenOf } from './stories/said.ts'

/** Its time runs out. @returns when */
export async function closed({ stage }: Play, { currentNoticeId }: ProcurementProject): Promise<Instant> {
  const [notice] = await stage.store.notices.byIds([currentNoticeId!])
  stage.setClock(notice!.closesAt!)
  const now = await stage.clock.now()
  await stage.store.transaction((tx) => closeDueNotices(tx, [notice!.id], now))
  return notice!.closesAt!
}

/** Procurement starts the next morning, or once the intention was public long enough. */
export async function started(play: Play, open: ProcurementProject, closesAt: Instant): Promise<void> {
  const { intentionPublishedAt } = open
  const [notice] = await play.stage.store.notices.byIds([open.currentNoticeId!])
  const figure = notice?.policy.intention
  const intended =
    intentionPublishedAt && figure ? intentionElapsedAt(civilDateOf(intentionPublishedAt), figure) : closesAt
  const free = Temporal.Instant.compare(intended, closesAt) > 0 ? intended : closesAt
  play.stage.setClock(daysLater(free, 0, 9))
  const funded = await carriedOver(play, open, free)
  kept(await startProcurement(as(play, 'handler'), seen(funded)))
}

/** A budget whose year has ended is carried over first, as finance would have had to. */
async function carriedOver(play: Play, open: ProcurementProject, free: Instant): Promise<ProcurementProject> {
  if (civilDateOf(free).year <= open.fiscalYear) return open
  const reason = '合成示例数据：结转资金，财政部门确认。'
  return kept(await confirmBudget(as(play, 'finance'), { ...seen(open), reason }))
}

/** Somebody calls it off. */
export async function cancelled(play: Play, project: ProcurementProject, when: Instant): Promise<void> {
  play.stage.setClock(when)
  kept(
    await cancelProject(as(play, 'approver'), {
      ...seen(project),
      reason: play.row.reason ?? '合成示例数据：项目取消。',
    }),
  )
}

/** An objection is admitted and stops it. */
export async function suspended(play: Play, project: ProcurementProject, when: Instant): Promise<void> {
  play.stage.setClock(when)
  const objection = await said(play, project)
  const reason = '合成示例数据：异议受理，公示中止。'
  kept(await admitObjection(as(play, 'approver'), { ...seenOf(objection), isSerious: true, reason }))
}
