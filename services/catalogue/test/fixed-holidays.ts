import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fixedHolidayLine, toFixedHoliday } from '../src/load/fixed-holiday-line.ts'

const [head, ...lines] = readFileSync(join(import.meta.dirname, '../data/fixed-holidays.csv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','))

/** The rows this room is loaded with; their file has no quoted cell. */
export const holidays = lines.map((cells) =>
  toFixedHoliday(
    fixedHolidayLine.parse(Object.fromEntries(head!.map((name, at) => [name, cells[at] || undefined]))),
  ),
)
