import type { Instant } from '@gongshi/domain-kit'
import { changed } from './changed.ts'
import type { AdvanceNotice } from './notice.ts'

/** One working day before its end, a notice says so once. Undefined when it has nothing to say. */
export function remind(notice: AdvanceNotice, now: Instant): AdvanceNotice | undefined {
  const { state, remindAt, remindedAt } = notice
  const isDue =
    state === 'OPEN' && remindAt !== undefined && now.epochMilliseconds >= remindAt.epochMilliseconds
  return isDue && !remindedAt ? changed(notice, { remindedAt: now }) : undefined
}
