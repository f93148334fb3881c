import { type Actor, civilDateOf, type Instant } from '@gongshi/domain-kit'
import type { Policies } from '../../domain/ground/policies.ts'
import { endSuspension } from '../../domain/notice/end-suspension.ts'
import type { CalendarGround } from '../../domain/notice/window.ts'
import { blocks } from '../../domain/objection/blocks.ts'
import { handOver } from '../../domain/objection/hand-over.ts'
import type { Records } from '../../store/store.ts'
import { resumed } from '../news/notice-news.ts'
import { objectionNews } from '../news/objection-news.ts'
import type { HeldProject } from './held-project.ts'
import { keep } from './keep.ts'

const BY_TIME: Actor = { kind: 'system', name: 'suspension.end' }

/** What a suspension that ends by time is reckoned on. */
export type DaysKnown = CalendarGround & { policies: Policies }

/**
 * A notice that has stood still for as long as it may runs on, and what is undecided goes to finance (AC-73).
 *
 * @returns it as it is now; undefined when its stop has not lasted that long
 */
export async function endSuspensionOf(
  tx: Records,
  { project, notice }: Required<HeldProject>,
  { ground, now }: { ground: DaysKnown; now: Instant },
): Promise<Required<HeldProject> | undefined> {
  const ended = tx.isTimeInDoubt() ? undefined : endSuspension({ project, notice }, { ground, now })
  if (!ended) return undefined
  const endedAt = notice.suspension!.endsAt!
  const blocking = (await tx.objections.ofProjects([project.id])).filter(blocks).map(({ id }) => id)
  const objections = (await tx.objections.hold(blocking)).map((before) => ({
    before,
    after: handOver(before, {
      on: civilDateOf(endedAt),
      policies: ground.policies,
      calendar: ground.calendar,
      at: endedAt,
    }),
  }))
  const handed = objections.filter(({ before }) => !before.handedToFinanceAt)
  await keep(tx, {
    command: 'end-suspension',
    actor: BY_TIME,
    now,
    project: { before: project, after: ended.project },
    notices: [{ before: notice, after: ended.notice }],
    objections,
    entries: [ended.entry],
    news: [
      resumed(ended, now),
      ...handed.map(({ after }) => objectionNews('objection.handed-to-finance.v1', after, now)),
    ],
  })
  return { project: ended.project, notice: ended.notice }
}
