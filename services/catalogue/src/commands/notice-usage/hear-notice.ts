import type { EventEnvelope } from '@gongshi/events'
import type { NoticePhase } from '../../domain/notice-usage/notice-usage.ts'
import type { Store } from '../../store/store.ts'

/** The news of procurement that changes how often an item is used. */
export const noticePhases = {
  'notice.published.v1': 'OPEN',
  'notice.amended.v1': 'OPEN',
  'notice.suspended.v1': 'OPEN',
  'notice.resumed.v1': 'OPEN',
  'notice.closed.v1': 'CLOSED',
  'notice.withdrawn.v1': 'WITHDRAWN',
} as const satisfies Record<string, NoticePhase>

export type NoticeNews = EventEnvelope<keyof typeof noticePhases>

/** Keeps where a project's notice stands; the inbox sees to it that each news counts once. */
export async function hearNotice(tx: Store, { name, aggregateVersion, body }: NoticeNews): Promise<void> {
  await tx.usages.hear({
    projectId: body.projectId,
    serviceCode: body.serviceCode,
    phase: noticePhases[name],
    heardVersion: aggregateVersion,
  })
}
