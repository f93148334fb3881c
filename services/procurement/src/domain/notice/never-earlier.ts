import { Temporal } from '@gongshi/domain-kit'
import type { AdvanceNotice } from './notice.ts'
import type { NoticeWindow } from './window.ts'

type End = Pick<AdvanceNotice, 'closesOn' | 'closesAt' | 'remindAt'>

/**
 * A window that ends no earlier than what the public was told before: whatever moves an end by itself only gives time.
 *
 * @source domain specification 4.5 (an outage adds a day), R-20 (earlier needs an officer)
 */
export function neverEarlier({ closesOn, closesAt, remindAt }: End, window: NoticeWindow): NoticeWindow {
  const isEarlier = closesAt !== undefined && Temporal.Instant.compare(window.closesAt, closesAt) < 0
  if (!isEarlier || !closesOn) return window
  return { ...window, closesOn, closesAt, remindAt: remindAt ?? window.remindAt }
}
