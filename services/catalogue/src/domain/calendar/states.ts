import type { Moves } from '@gongshi/domain-kit'

export const calendarNoticeStates = ['PROPOSED', 'CONFIRMED', 'REJECTED'] as const
export type CalendarNoticeState = (typeof calendarNoticeStates)[number]
export type CalendarNoticeEvent = 'confirm' | 'reject'

/** An import waits for a second person (R-21; domain specification 7). */
export const calendarNoticeMoves: Moves<CalendarNoticeState, CalendarNoticeEvent> = {
  initial: ['PROPOSED'],
  rows: [
    { from: 'PROPOSED', event: 'confirm', to: 'CONFIRMED' },
    { from: 'PROPOSED', event: 'reject', to: 'REJECTED' },
  ],
  terminal: ['CONFIRMED', 'REJECTED'],
}
