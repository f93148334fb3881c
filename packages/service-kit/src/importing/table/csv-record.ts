import type { Text } from '@gongshi/domain-kit'
import { recordTooLong } from './breaches.ts'
import { LONGEST_RECORD } from './limits.ts'

/** A quoted cell may span this many lines; beyond it a quotation mark was forgotten. */
const LINES_A_RECORD = 50

/** So many lines, and where the next one begins. */
type Step = { lines: number; next: number }
/** A record as it stands in the text; where it is none after all, its first line is left out alone. */
export type CsvRecord = Step & { line: number; text: string; fault?: Text; first: Step }

/** Finds the records of a text: each over as many lines as its quotation marks ask for; one that is never closed is its first line. */
export function recordsOf(text: string): (from: { at: number; line: number }) => CsvRecord {
  const hasOdd = oddQuotesIn(text)
  return ({ at, line }) => {
    const { end: firstEnd, next: second } = lineAt(text, at)
    const first = { lines: 1, next: second }
    const spoilt = (fault: Text): CsvRecord => ({ ...first, line, text: '', fault, first })
    if (firstEnd - at > LONGEST_RECORD) return spoilt(recordTooLong)
    let [end, next, lines] = [firstEnd, second, 1]
    let isOpen = hasOdd(at, end)
    while (isOpen && lines < LINES_A_RECORD && next < text.length) {
      const more = lineAt(text, next)
      if (more.end - at > LONGEST_RECORD) break
      isOpen = !hasOdd(next, more.end)
      ;[end, next] = [more.end, more.next]
      lines += 1
    }
    return isOpen ? spoilt(neverClosed) : { line, text: text.slice(at, end), lines, next, first }
  }
}

function lineAt(text: string, from: number): { end: number; next: number } {
  const ends = /\r\n?|\n/g
  ends.lastIndex = from
  const found = ends.exec(text)
  return found
    ? { end: found.index, next: found.index + found[0].length }
    : { end: text.length, next: text.length }
}

/** Whether a stretch has an odd number of quotation marks; a long text without any is looked through once, not once a line. */
function oddQuotesIn(text: string): (from: number, to: number) => boolean {
  let [known, next] = [0, -1]
  const from = (at: number): number => {
    if (next < 0 || at < known || at > next) {
      const found = text.indexOf('"', at)
      next = found < 0 ? text.length : found
    }
    known = at
    return next
  }
  return (start, end) => {
    let isOdd = false
    for (let at = from(start); at < end; at = from(at + 1)) isOdd = !isOdd
    return isOdd
  }
}

export const neverClosed: Text = { zh: '引号没有闭合', en: 'a quotation mark is not closed' }
export const isMisplaced: Text = { zh: '引号位置不对', en: 'quotation marks are misplaced' }
