import type { Period } from '@gongshi/domain-kit'
import { explainPeriod } from '../domain/notice/explain.ts'
import type { AdvanceNotice } from '../domain/notice/notice.ts'
import type { Acting } from './context.ts'

const DAY_HOURS = 24

/** The period of a notice day by day, by the calendar the catalogue department knows (M6: a deadline explains itself). */
export async function explainNotice(
  { store, neighbours }: Pick<Acting, 'store' | 'neighbours'>,
  notice: AdvanceNotice,
): Promise<Period | undefined> {
  const { calendar } = await neighbours.askCatalogue(notice.countedFromOn)
  const lostDays = await store.outages.lostDaysSince(notice.publishedAt.subtract({ hours: DAY_HOURS }))
  return explainPeriod(notice, { calendar, lostDays })
}
