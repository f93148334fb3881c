import { accepted, type Outcome, refused } from '@gongshi/domain-kit'
import type { CalendarNotice } from '../domain/calendar/calendar-notice.ts'
import type { Store } from '../store/store.ts'

/** The notice, held until the transaction ends, if it is still as the person last saw it. */
export async function holdNotice(
  tx: Store,
  { id, version }: { id: string; version: number },
): Promise<Outcome<CalendarNotice>> {
  const notice = await tx.calendar.hold(id)
  if (!notice) return refused({ code: 'NOT_FOUND', field: ['input', 'id'], message: unknown })
  if (notice.version === version) return accepted(notice)
  return refused({ code: 'VERSION_CONFLICT', field: ['input', 'version'], message: stale })
}

const unknown = { zh: '没有这份放假通知。', en: 'There is no such holiday notice.' }
const stale = {
  zh: '该通知已被他人办理，请重新读取。',
  en: 'Somebody has acted on this notice since it was read; read it again.',
}
