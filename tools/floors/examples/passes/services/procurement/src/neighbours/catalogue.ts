import type { AdvanceNotice } from '../domain/notice/notice.ts'

export type AskCatalogue = (notice: AdvanceNotice) => Promise<boolean>
