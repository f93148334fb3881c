import {
  type CivilDate,
  civilDateOf,
  type Instant,
  type Outcome,
  type Person,
  Temporal,
} from '@gongshi/domain-kit'
import { BadRowError } from '@gongshi/service-kit'
import { admitObjection } from '../commands/admit-objection.ts'
import { approveProject } from '../commands/approve-project.ts'
import { cancelProject } from '../commands/cancel-project.ts'
import { closeDueNotices } from '../commands/close-notices.ts'
import type { Acting, Means } from '../commands/context.ts'
import { draftProject } from '../commands/draft-project.ts'
import { publishIntention } from '../commands/publish-intention.ts'
import { publishNotice } from '../commands/publish-notice.ts'
import { raiseObjection } from '../commands/raise-objection.ts'
import { releaseSplitPurchase } from '../commands/release-split-purchase.ts'
import { startProcurement } from '../commands/start-procurement.ts'
import { submitProject } from '../commands/submit-project.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import { intentionElapsedAt } from '../domain/project/start-window.ts'
import { castOf } from './cast.ts'
import { at, daysLater } from './cells.ts'
import type { ProjectRow } from './project-row.ts'
import { termsOf } from './row-terms.ts'

/** The room's means with a clock wound by hand, inside one transaction. */
export type Stage = Omit<Means, 'clock'> & { setClock: (to: Instant) => void; clock: Means['clock'] }
type Play = { stage: Stage; row: ProjectRow; today: CivilDate; cast: ReturnType<typeof castOf> }

/**
 * Plays a synthetic project through the real commands at its own instants, up to what became of it.
 *
 * @throws BadRowError with every reason when a rule refuses a step
 */
export async function playProject(stage: Stage, row: ProjectRow, today: CivilDate): Promise<void> {
  const play: Play = { stage, row, today, cast: castOf(row.purchaserUscc) }
  const draftedOn = row.draftedOn(today)
  stage.setClock(at(draftedOn, 9))
  const draft = kept(await draftProject(as(play, 'handler'), termsOf(row), row.externalKey))
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

/** Whoever must approves; a purchase that looks split is released first, as finance would have had to. */
async function approved(play: Play, submitted: ProcurementProject): Promise<ProcurementProject> {
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

async function published(play: Play, ready: ProcurementProject): Promise<void> {
  const { row, stage, today } = play
  if (!row.publishAt) throw new BadRowError(`publishAt: is needed for the outcome ${row.outcome}`)
  const publishAt = row.publishAt(today)
  stage.setClock(publishAt)
  const intended = ready.aboveLimit ? kept(await publishIntention(as(play, 'approver'), seen(ready))) : ready
  const open = kept(await publishNotice(as(play, 'approver'), seen(intended)))
  if (row.outcome === 'CANCELLED') return cancelled(play, open, daysLater(publishAt, 2, 10))
  if (row.outcome === 'SUSPENDED') return suspended(play, open, daysLater(publishAt, 2, 10))
  if (row.outcome === 'OPEN') return
  const closesAt = await closed(play, open)
  if (row.outcome === 'STARTED') await started(play, open, closesAt)
}

async function closed({ stage }: Play, { currentNoticeId }: ProcurementProject): Promise<Instant> {
  const [notice] = await stage.store.notices.byIds([currentNoticeId!])
  stage.setClock(notice!.closesAt!)
  const now = await stage.clock.now()
  await stage.store.transaction((tx) => closeDueNotices(tx, [notice!.id], now))
  return notice!.closesAt!
}

async function started(play: Play, open: ProcurementProject, closesAt: Instant): Promise<void> {
  const { intentionPublishedAt } = open
  const [notice] = await play.stage.store.notices.byIds([open.currentNoticeId!])
  const figure = notice?.policy.intention
  const intended =
    intentionPublishedAt && figure ? intentionElapsedAt(civilDateOf(intentionPublishedAt), figure) : closesAt
  const free = Temporal.Instant.compare(intended, closesAt) > 0 ? intended : closesAt
  play.stage.setClock(daysLater(free, 0, 9))
  kept(await startProcurement(as(play, 'handler'), seen(open)))
}

async function cancelled(play: Play, project: ProcurementProject, when: Instant): Promise<void> {
  play.stage.setClock(when)
  kept(
    await cancelProject(as(play, 'approver'), {
      ...seen(project),
      reason: play.row.reason ?? '合成示例数据：项目取消。',
    }),
  )
}

async function suspended(play: Play, project: ProcurementProject, when: Instant): Promise<void> {
  const { stage, row } = play
  stage.setClock(when)
  const grounds = row.reason ?? '合成示例数据：对承接主体条件有异议。'
  const raising = {
    projectNo: project.projectNo,
    kind: 'NOTICE_OBJECTION',
    name: '示例提出人',
    grounds,
    evidence: [],
  } as const
  const { objection } = kept(await raiseObjection({ ...stage, actor: { kind: 'public' } }, raising))
  const reason = '合成示例数据：异议受理，公示中止。'
  kept(
    await admitObjection(as(play, 'approver'), {
      objectionId: objection.id,
      version: objection.version,
      isSerious: true,
      reason,
    }),
  )
}

const seen = ({ id, version }: ProcurementProject) => ({ projectId: id, version })

function as({ stage, cast }: Play, who: keyof Play['cast']): Acting {
  const actor: Person = cast[who]
  return { ...stage, actor }
}

function kept<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new BadRowError(outcome.refusals.map(({ code, message }) => `${code}: ${message.en}`).join('; '))
}
