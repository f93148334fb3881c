import { type DigitGroup, digitGroups } from './digit-groups.ts'
import type { Plain } from './plain.ts'

const unit = '(?:位|个数|个字|段|部分|码|截|digits?\\b|numbers?\\b|figures?\\b|parts?\\b)'
/** What holds digits and is no part of a number: `后四位`, `last four`, `下一行`, `139xx`. */
const noParts = [
  new RegExp(`(?<![0-9A-Za-z])\\d{1,2}\\s{0,2}${unit}`, 'giu'),
  /\b(?:last|first|final|middle)\s+(?:three|four|five|six|seven|eight)\b/giu,
  /[下另前后再同]1(?=[行半段个])/gu,
  /[xX×*]{2,}/gu,
]
const digit = /\d|three|four|five|six|seven|eight|[xX×*]/giu
const repeat = /(?<!\d)([2-9])个(\d)(?!\d)/gu
const tens = /(?<!\d)(\d?)十(\d?)(?=[月日号])/gu
const date = /(?<!\d)(?:\d{4}|\d{2})[年./-](\d{1,2}|\d?十\d?)[月./-](\d{1,2}|\d?十\d?)(?!\d)/gu

/**
 * The parts of numbers told piece by piece: what counts digits (`后四位`) or stands for hidden ones (`xx`) is none of them,
 * months and days have two digits (`5月十七日` is 05 and 17), and `三个8` is 888.
 */
export function partsOf(plain: Plain): DigitGroup[] {
  const told = noParts.reduce((text, shape) => text.replace(shape, blank), plain.numerals)
  const [reread, days] = [rereadIn(told), [...told.matchAll(date)].flatMap(daysOf)]
  const groups = digitGroups({ ...plain, numerals: told })
    .filter(({ start }) => !reread.some((one) => start >= one.start && start < one.end))
    .map((group) =>
      days.includes(group.start) ? { ...group, digits: group.digits.padStart(2, '0') } : group,
    )
  return [...groups, ...reread].sort((one, other) => one.start - other.start)
}

const blank = (found: string): string => found.replace(digit, (one) => ' '.repeat(one.length))

/** Passages that are digits only when they are read. */
const rereadIn = (told: string): DigitGroup[] => [
  ...[...told.matchAll(repeat)].map((found) => read(found, found[2]!.repeat(Number(found[1])))),
  ...[...told.matchAll(tens)].map((found) => read(found, `${found[1] || 1}${found[2] || 0}`)),
]

const read = ({ index, 0: whole }: RegExpExecArray, digits: string): DigitGroup => ({
  digits,
  start: index,
  end: index + whole.length,
})

/** Where month and day of a date begin. */
function daysOf({ index, 0: whole, 1: month, 2: day }: RegExpExecArray): number[] {
  const at = index + whole.length - day!.length
  return [at - 1 - month!.length, at]
}
