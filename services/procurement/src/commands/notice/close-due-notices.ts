import type { Instant } from '@gongshi/domain-kit'
import type { ClosingPair } from '../../domain/notice/close.ts'
import type { Records } from '../../store/store.ts'
import { closeNotices } from '../shared/close-notices.ts'

/** `closeNotices` for the notices of due timers, whatever became of them meanwhile. */
export async function closeDueNotices(
  tx: Records,
  noticeIds: readonly string[],
  now: Instant,
): Promise<ClosingPair[]> {
  return closeNotices(tx, await tx.closings.hold(noticeIds), now)
}
