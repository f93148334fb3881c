import type { NoticeContent } from '../../domain/notice/content.ts'
import type { DeadlineChange } from '../../domain/notice/deadline-change.ts'
import type { AdvanceNotice } from '../../domain/notice/notice.ts'

export type AdvanceNoticeMapper = AdvanceNotice
export type NoticeContentMapper = NoticeContent
export type DeadlineChangeMapper = DeadlineChange
