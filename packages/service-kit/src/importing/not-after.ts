import { type CivilDate, Temporal } from '@gongshi/domain-kit'
import { BadRowError } from './import-report.ts'

/**
 * Refuses a row that tells of a day which is still to come: an import tells what has happened.
 *
 * @throws BadRowError naming the cell
 * @source public report F34
 */
export function notAfter(
  today: CivilDate,
  days: Readonly<Record<string, CivilDate | null | undefined>>,
): void {
  for (const [column, day] of Object.entries(days))
    if (day && Temporal.PlainDate.compare(day, today) > 0)
      throw new BadRowError([
        {
          code: 'CELL_INVALID',
          column,
          text: { zh: '日期晚于今天', en: `the day is still to come: ${day}` },
        },
      ])
}
