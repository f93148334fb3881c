import type { NoticeContent } from '../../domain/notice/content.ts'
import type { AdvanceNotice } from '../../domain/notice/notice.ts'

export type AdvanceNoticeMapper = AdvanceNotice
export type NoticeContentMapper = NoticeContent
