import { Temporal, type Text } from '@gongshi/domain-kit'
import { cellTooLong } from '../breaches.ts'
import { LONGEST_CELL } from '../limits.ts'
import type { Style } from './styles.ts'

/** A cell as the sheet writes it; a formula that nobody has reckoned yet has no value. */
export type Cell = {
  at: number
  type: string
  style: number
  value: string
  isFormula: boolean
  hasValue: boolean
}

/** What a sheet's cells are read with. */
export type CellReading = {
  texts: readonly string[]
  styleOf: (style: number) => Style
  is1904: boolean
}

/** What a cell says, as a person would type it; or why that cannot be told. */
export function readCell(cell: Cell, reading: CellReading): { text: string; fault?: Text } {
  const read = readValue(cell, reading)
  return read.text.length > LONGEST_CELL ? { text: '', fault: cellTooLong } : read
}

function readValue({ type, style, value, isFormula, hasValue }: Cell, reading: CellReading) {
  if (value === '') return isFormula && !hasValue ? { text: '', fault: isUnreckoned } : { text: '' }
  if (type === 's') return { text: reading.texts[Number(value)] ?? '' }
  if (type === 'b') return { text: value === '1' ? 'true' : 'false' }
  if (type === 'e') return { text: '', fault: isError(value) }
  if (type !== 'n') return { text: value }
  const number = Number(value)
  if (!Number.isFinite(number)) return { text: value }
  const { isDate, digits } = reading.styleOf(style)
  if (isDate) return readDate(number, reading.is1904)
  if (Math.abs(number) >= EXACT) return { text: '', fault: lostDigits }
  return {
    text: Number.isInteger(number) && number >= 0 ? plain(number).padStart(digits, '0') : plain(number),
  }
}

/** Above it a spreadsheet has forgotten digits: it keeps fifteen. */
const EXACT = 1e15

const plain = (number: number): string => String(Number(number.toPrecision(15)))

/** A spreadsheet counts days: from 1900, in which it sees a 29 February that never was, or from 1904. */
function readDate(days: number, is1904: boolean): { text: string; fault?: Text } {
  const first = is1904 ? Temporal.PlainDate.from('1904-01-01') : Temporal.PlainDate.from('1899-12-30')
  const isBefore = is1904 ? days < 0 : days < 61
  if (isBefore || days > 2_958_465) return { text: '', fault: isNoDate }
  const on = first.add({ days: Math.floor(days) })
  const minutes = Math.round((days - Math.floor(days)) * 1440)
  return { text: minutes === 0 ? on.toString() : `${on} ${clock(minutes)}` }
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

const isError = (value: string): Text => ({
  zh: `单元格的公式出错（${value}）`,
  en: `the cell's formula came to an error (${value})`,
})
const isUnreckoned: Text = {
  zh: '单元格的公式没有计算结果；请在表格软件中打开并保存后重新上传',
  en: 'the formula of the cell was never reckoned: open the file in a spreadsheet, save it and hand it in again',
}
const lostDigits: Text = {
  zh: '长号码存成了数字，末位已丢失；请在表格中设为文本后重新填写',
  en: 'a long number is kept as a number and has lost its last digits: make the cell a text and enter it again',
}
const isNoDate: Text = { zh: '日期超出可读范围', en: 'the date is out of range' }
