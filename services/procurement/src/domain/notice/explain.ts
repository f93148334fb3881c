import { CalendarUnknownError, civilDateOf, type Period } from '@gongshi/domain-kit'
import type { AdvanceNotice } from './notice.ts'
import { type CalendarGround, noticePeriod } from './window.ts'

/**
 * Why a notice ends when it ends: the days since publication, or since it was last resumed.
 *
 * @returns undefined while it is suspended, and when the calendar known today gives another end than the one that was fixed:
 * the record holds, and no explanation is better than a wrong one
 */
export function explainPeriod(notice: AdvanceNotice, ground: CalendarGround): Period | undefined {
  const { closesOn } = notice
  if (!closesOn) return undefined
  try {
    const period = noticePeriod(notice, ground)
    return period.closesOn.equals(closesOn) ? { ...period, days: namedDays(notice, period) } : undefined
  } catch (error) {
    if (error instanceof CalendarUnknownError) return undefined
    throw error
  }
}

/** The first day is that of publication unless the notice was resumed on a later one. */
function namedDays({ countedFromOn, publishedAt }: AdvanceNotice, { days }: Period): Period['days'] {
  const [first, ...others] = days
  if (!first || !countedFromOn.equals(civilDateOf(publishedAt))) return days
  return [{ ...first, reason: 'START_DAY' }, ...others]
}
