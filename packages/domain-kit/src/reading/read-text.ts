import type { Unfit } from './unfit.ts'
import { isVisible } from './visible.ts'

/** How many lines a field has. */
export type Lines = 'ONE_LINE' | 'LINES'

/** A text as the house keeps it, or why it cannot be taken. */
export type ReadText = { ok: true; text: string } | { ok: false; unfit: Unfit }

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/g
/** Blanks and what leaves no ink, but not the marks of direction, which come in pairs. */
const EDGE = '(?:(?![\\u202A-\\u202E\\u2066-\\u2069])[\\s\\p{Default_Ignorable_Code_Point}\\p{Cf}\\u2800])+'
const EDGES = new RegExp(`^${EDGE}|${EDGE}$`, 'gu')
const BLANK = /^\s*$/

const NONCHARACTER = /[\u{FDD0}-\u{FDEF}]|[\uFFFE\uFFFF]|\p{Noncharacter_Code_Point}/u
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/u

/**
 * Reads a text once, at its entry: NFC, one form of line ends, nothing unseen at its edges.
 *
 * Blanks alone are an empty text. Refused is what XML 1.0 forbids, control characters, in a field of one line also line
 * breaks, tabs and marks that override the direction, and a text of which nothing can be seen.
 *
 * @source domain specification R-26
 */
export function readText(told: string, lines: Lines): ReadText {
  if (!told.isWellFormed()) return { ok: false, unfit: 'NOT_UNICODE' }
  const composed = told.normalize('NFC').replace(LINE_ENDS, '\n')
  if (BLANK.test(composed)) return { ok: true, text: '' }
  const text = composed.replace(EDGES, '')
  const unfit = unfitOf(text, lines)
  return unfit ? { ok: false, unfit } : { ok: true, text }
}

function unfitOf(text: string, lines: Lines): Unfit | undefined {
  if (lines === 'ONE_LINE' && text.includes('\n')) return 'LINE_BREAK'
  if ((lines === 'ONE_LINE' ? /\p{Cc}/u : /(?![\n\t])\p{Cc}/u).test(text)) return 'CONTROL'
  if (NONCHARACTER.test(text)) return 'NONCHARACTER'
  if (lines === 'ONE_LINE' && DIRECTION.test(text)) return 'DIRECTION'
  return isVisible(text) ? undefined : 'INVISIBLE'
}
