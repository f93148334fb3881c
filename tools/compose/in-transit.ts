import { isDay } from './served/day-of.ts'

/** What composition has to say about something that is composed all the same. */
export type Hint = { code: string; coordinate: string; message: string }

type Transit = { code: string; coordinate: string; until: string }

/**
 * The hints that stand in the way. A hint that in-transit.txt lists is let pass until its day: a field that moves from one
 * room to another, a shared enum that grows room by room (front-door 11). A line whose hint is not there is stale.
 *
 * @param listed the text of in-transit.txt: `CODE coordinate until YYYY-MM-DD`; `#` begins a comment
 * @param today the day it is, YYYY-MM-DD
 */
export function notInTransit(hints: readonly Hint[], listed: string, today: string): string[] {
  const { lines, unread } = readInTransit(listed)
  const isOf = (line: Transit) => (hint: Hint) =>
    hint.code === line.code && hint.coordinate === line.coordinate
  const open = hints.filter((hint) => !lines.some((line) => line.until >= today && isOf(line)(hint)))
  return [
    ...unread.map((line) => `in-transit: "${line}" is no line: CODE coordinate until YYYY-MM-DD`),
    ...lines
      .filter((line) => !hints.some(isOf(line)))
      .map(
        ({ code, coordinate }) => `in-transit: ${code} ${coordinate} is there no more, take it off the list`,
      ),
    ...open.map(
      ({ code, coordinate, message }) => `hint ${code} ${coordinate}: ${message}${over(code, coordinate)}`,
    ),
  ]

  function over(code: string, coordinate: string): string {
    const line = lines.find((one) => one.code === code && one.coordinate === coordinate)
    return line ? ` (it was in transit until ${line.until})` : ''
  }
}

function readInTransit(text: string): { lines: Transit[]; unread: string[] } {
  const lines: Transit[] = []
  const unread: string[] = []
  for (const line of text.split('\n').map((one) => one.replace(/#.*/, '').trim())) {
    const [, code = '', coordinate = '', until = ''] = /^([A-Z_]+) (\S+) until (\S+)$/.exec(line) ?? []
    if (isDay(until)) lines.push({ code, coordinate, until })
    else if (line) unread.push(line)
  }
  return { lines, unread }
}
