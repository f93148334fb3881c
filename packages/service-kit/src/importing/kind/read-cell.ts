import type { ImportColumn } from './import-kind.ts'
import { looseCivilDate } from './loose-civil-date.ts'

const YES = ['true', '1', '是', 'yes', 'y', '√']
const NO = ['false', '0', '否', 'no', 'n', '×']

/** A cell in the house's own words: a date as `YYYY-MM-DD`, a flag as true or false, a value by its name; anything else as it stands. */
export function inHouseWords(cell: string, { isDate, isFlag, values }: ImportColumn): string {
  if (isDate) return looseCivilDate(cell) ?? cell
  const word = cell.normalize('NFKC').trim().toLowerCase()
  if (isFlag) return YES.includes(word) ? 'true' : NO.includes(word) ? 'false' : cell
  const found = Object.entries(values ?? {}).find(([name, words]) =>
    [name, ...words].some((one) => one.normalize('NFKC').toLowerCase() === word),
  )
  return found?.[0] ?? cell
}
