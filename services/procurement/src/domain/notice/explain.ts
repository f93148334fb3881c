import { CalendarUnknownError, type Period } from '@gongshi/domain-kit'
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
    return period.closesOn.equals(closesOn) ? period : undefined
  } catch (error) {
    if (error instanceof CalendarUnknownError) return undefined
    throw error
  }
}
