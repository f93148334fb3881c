import type { Counted } from '../../store/board/board-counts.ts'

/** A value with its count, as the store counts it. */
export type NoticeCountMapper = Counted & { divisionCode?: string }
