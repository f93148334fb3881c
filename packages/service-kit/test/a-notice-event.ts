import { Temporal } from '@gongshi/domain-kit'
import type { Announcement } from '../src/outbox/announcement.ts'

/** `notice.published.v1` of some notice. */
export function aNoticeEvent(noticeId: string, version = 1): Announcement<'notice.published.v1'> {
  return {
    name: 'notice.published.v1',
    aggregateId: noticeId,
    aggregateVersion: version,
    occurredAt: Temporal.Instant.from('2026-03-02T02:00:00.123Z'),
    body: {
      noticeId,
      projectId: 'project-1',
      projectNo: 'ZH-2026-0001',
      serviceCode: 'A0101',
      version,
      closesOn: '2026-03-17',
    },
  }
}
