import { civilDateOf, type Period, Temporal } from '@gongshi/domain-kit'
import { explainPeriod } from '../../domain/notice/explain.ts'
import type { AdvanceNotice } from '../../domain/notice/notice.ts'
import type { Loaders } from '../loaders.ts'

const DAY_HOURS = 24

/** The period of a notice day by day, by the calendar the catalogue department knows (M6: a deadline explains itself). */
export async function explainNotice(
  { calendars, lostDays }: Pick<Loaders, 'calendars' | 'lostDays'>,
  notice: AdvanceNotice,
): Promise<Period | undefined> {
  const [calendar, lost] = await Promise.all([calendars.load(notice.countedFromOn), lostDays()])
  const since = civilDateOf(notice.publishedAt.subtract({ hours: DAY_HOURS }))
  return explainPeriod(notice, {
    calendar,
    lostDays: lost.filter((day) => Temporal.PlainDate.compare(day, since) >= 0),
  })
}
