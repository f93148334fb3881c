import type { Instant } from '@gongshi/domain-kit'
import type { AdvanceNotice } from './notice.ts'

/** What time alone will do to a notice: the store keeps one timer per row of this list. */
export type NoticeDeadline = { kind: 'notice.close' | 'notice.remind' | 'suspension.end'; dueAt: Instant }

/** An open notice closes at its end and is reminded of before; a suspended one runs on when it has stood still for long enough. */
export function noticeDeadlines(notice: AdvanceNotice): NoticeDeadline[] {
  const endsAt = notice.state === 'SUSPENDED' ? notice.suspension?.endsAt : undefined
  if (endsAt) return [{ kind: 'suspension.end', dueAt: endsAt }]
  if (notice.state !== 'OPEN' || !notice.closesAt) return []
  const close: NoticeDeadline = { kind: 'notice.close', dueAt: notice.closesAt }
  const isRemindable =
    notice.remindAt && !notice.remindedAt && notice.remindAt.epochMilliseconds > opened(notice)
  return isRemindable ? [close, { kind: 'notice.remind', dueAt: notice.remindAt! }] : [close]
}

function opened({ publishedAt }: AdvanceNotice): number {
  return publishedAt.epochMilliseconds
}
