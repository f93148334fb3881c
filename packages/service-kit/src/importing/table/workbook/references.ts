/** Lines a spreadsheet has at most. */
const LAST_LINE = 1_048_576
/** Columns a spreadsheet has at most. */
const LAST_COLUMN = 16_384

/** An area of a sheet: its first and last line, counted from 1, its first and last column, counted from 0. */
export type Area = { top: number; bottom: number; left: number; right: number }

/** The line a row says it is; undefined where it says none. */
export function lineOf(told: string | undefined): number | undefined {
  const line = /^\d{1,7}$/.test(told ?? '') ? Number(told) : 0
  return line >= 1 && line <= LAST_LINE ? line : undefined
}

/** `AB12` stands in column 27, counted from 0. */
export function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0] ?? ''
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return column >= 0 && column < LAST_COLUMN ? column : undefined
}

/** `A2:B5`; undefined for what is none, and for one cell. */
export function areaOf(reference: string): Area | undefined {
  const [from = '', to = ''] = reference.split(':')
  const [left, right] = [columnOf(from), columnOf(to)]
  const [top, bottom] = [from, to].map((one) => lineOf(/\d+$/.exec(one)?.[0]))
  return left === undefined || right === undefined || top === undefined || bottom === undefined
    ? undefined
    : { top, bottom, left, right }
}
