import type { CalendarNoticeKind, SpecialDay } from '../domain/calendar/calendar-notice.ts'
import type { SupplementLine } from './holiday-file.ts'

/** One notice out of a year's file. */
export type Paper = { paper: string; kind: CalendarNoticeKind; days: SpecialDay[] }

/**
 * Takes a year's merged days apart: first the yearly notice as it was, then each supplement.
 *
 * A day that a supplement set is left to it; the yearly notice keeps what it had said of that day itself.
 */
export function splitPapers(
  { papers, days }: { papers: readonly string[]; days: readonly SpecialDay[] },
  supplements: readonly SupplementLine[],
): Paper[] {
  const [annual, ...later] = papers
  if (!annual) return []
  const own = supplements.filter(({ paper }) => later.includes(paper))
  const untouched = days.filter(({ date }) => !own.some((line) => line.date.equals(date)))
  const said = own.flatMap(({ date, name, annual_said }) =>
    annual_said ? [{ date, name, isOffDay: annual_said === 'off' }] : [],
  )
  return [
    { paper: annual, kind: 'ANNUAL', days: [...untouched, ...said] },
    ...later.map((paper) => ({
      paper,
      kind: 'SUPPLEMENTARY' as const,
      days: own.filter(isOf(paper)).map(toDay),
    })),
  ]
}

const isOf = (paper: string) => (line: SupplementLine) => line.paper === paper

const toDay = ({ date, name, is_off_day }: SupplementLine): SpecialDay => ({
  date,
  name,
  isOffDay: is_off_day === '1',
})
