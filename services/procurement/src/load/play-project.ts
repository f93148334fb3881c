import type { CivilDate } from '@gongshi/domain-kit'
import { BadRowError } from '@gongshi/service-kit'
import { publishNotice } from '../commands/notice/publish-notice.ts'
import { answerFinding } from '../commands/project/answer-finding.ts'
import { approveProject } from '../commands/project/approve-project.ts'
import { draftProject } from '../commands/project/draft-project.ts'
import { publishIntention } from '../commands/project/publish-intention.ts'
import { releaseSplitPurchase } from '../commands/project/release-split-purchase.ts'
import { submitProject } from '../commands/project/submit-project.ts'
import { unanswered } from '../domain/finding/finding.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import { castOf } from './cast.ts'
import { at, daysLater } from './cells.ts'
import { cancelled, closed, started, suspended } from './endings.ts'
import { as, kept, type Play, type Stage, seen } from './play.ts'
import type { ProjectRow } from './project-row.ts'
import { termsOf } from './row-terms.ts'
import { stories } from './stories/index.ts'

/**
 * Plays a synthetic project through the real commands at its own instants, up to what became of it.
 *
 * @throws BadRowError with every reason when a rule refuses a step
 */
export async function playProject(stage: Stage, row: ProjectRow, today: CivilDate): Promise<void> {
  const play: Play = { stage, row, today, cast: castOf(row.purchaserUscc) }
  const draftedOn = row.draftedOn(today)
  stage.setClock(at(draftedOn, 9))
  const draft = kept(
    await draftProject(as(play, 'handler'), termsOf(row, today), { externalKey: row.externalKey }),
  )
  if (row.outcome === 'DRAFT') return
  const isNeverPublished = row.outcome === 'CANCELLED' && !row.publishAt
  if (isNeverPublished) return cancelled(play, draft, daysLater(at(draftedOn, 9), 2, 10))
  stage.setClock(at(draftedOn, 10))
  const submitted = kept(await submitProject(as(play, 'handler'), seen(draft)))
  if (row.outcome === 'SUBMITTED') return
  stage.setClock(at(draftedOn, 11))
  const ready = await approved(play, submitted)
  if (row.outcome !== 'READY') await published(play, ready)
}

/** Whoever must approves; what restricts suppliers is justified, and what looks split released first, as finance would have had to. */
async function approved(play: Play, handedIn: ProcurementProject): Promise<ProcurementProject> {
  const submitted = await justified(play, handedIn)
  let outcome = await approveProject(as(play, 'approver'), seen(submitted))
  if (!outcome.ok && outcome.refusals.every(({ code }) => code === 'SPLIT_PURCHASE')) {
    const released = kept(
      await releaseSplitPurchase(as(play, 'finance'), {
        ...seen(submitted),
        reason: '合成示例数据：财政部门核准。',
      }),
    )
    outcome = await approveProject(as(play, 'approver'), seen(released))
  }
  const once = kept(outcome)
  return once.state === 'READY' ? once : kept(await approveProject(as(play, 'finance'), seen(once)))
}

async function justified(play: Play, submitted: ProcurementProject): Promise<ProcurementProject> {
  let project = submitted
  for (const { id } of unanswered(submitted.findings)) {
    const answering = { findingId: id, answer: 'JUSTIFIED', reason: JUSTIFICATION } as const
    project = kept(await answerFinding(as(play, 'finance'), { ...seen(project), ...answering }))
  }
  return project
}

const JUSTIFICATION = '合成示例数据：服务须进入社区长期开展，在本地设有服务场所与履约直接相关。'

async function published(play: Play, ready: ProcurementProject): Promise<void> {
  const { row, stage, today } = play
  if (!row.publishAt)
    throw new BadRowError(
      `publishAt: 结果为 ${row.outcome} 时须填写 is needed for the outcome ${row.outcome}`,
    )
  const publishAt = row.publishAt(today)
  stage.setClock(publishAt)
  const intended = ready.aboveLimit ? kept(await publishIntention(as(play, 'approver'), seen(ready))) : ready
  const open = kept(await publishNotice(as(play, 'approver'), seen(intended)))
  if (row.outcome === 'CANCELLED') return cancelled(play, open, daysLater(publishAt, 2, 10))
  if (row.outcome === 'SUSPENDED') return suspended(play, open, daysLater(publishAt, 2, 10))
  if (row.outcome === 'OPEN') return row.story && stories[row.story](play, open)
  const closesAt = await closed(play, open)
  if (row.outcome === 'STARTED') await started(play, open, closesAt)
}
