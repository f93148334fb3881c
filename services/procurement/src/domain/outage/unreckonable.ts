import { type CivilDate, civilDateOf, type Instant, isIn, type Outcome } from '@gongshi/domain-kit'
import type { AdvanceNotice } from '../notice/notice.ts'
import { noticeMoves } from '../notice/states.ts'
import { type CalendarGround, noticeWindow } from '../notice/window.ts'

/** The calendar, the days that are lost now, and the moment. */
export type Known = { ground: CalendarGround; lostNow: readonly CivilDate[]; now: Instant }

/** Why a notice's end could not be reckoned once these days are lost; undefined when it can, or needs not. */
export function unreckonable(
  notice: AdvanceNotice,
  { ground, lostNow, now }: Known,
): Outcome<never> | undefined {
  if (!isIn(noticeMoves, notice.state, 'dated')) return undefined
  const window =
    notice.state === 'OPEN'
      ? noticeWindow(notice, ground)
      : noticeWindow(
          {
            policy: notice.policy,
            countedFromOn: civilDateOf(now),
            consumedDays: Math.max(0, notice.policy.periodDays - lostNow.length),
          },
          ground,
        )
  return window.ok ? undefined : window
}
