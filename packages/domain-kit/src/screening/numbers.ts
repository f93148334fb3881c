import { type DigitGroup, digitGroups } from './digit-groups.ts'
import { disguisedIn } from './disguised.ts'
import {
  codesIn,
  datesIn,
  followsAccountWord,
  followsDocumentWord,
  followsIdentityWord,
  followsTelephoneWord,
  isMoney,
} from './innocent.ts'
import type { Plain } from './plain.ts'
import { isWeak, type Run, runsOf } from './runs.ts'
import { hasBirthday, isAreaCode, isMobile, kindOf } from './shapes.ts'
import type { PersonalKind, Span } from './span.ts'
import { toldInParts } from './told-in-parts.ts'

/** Part of a run that is tried as one number. */
type Window = {
  groups: readonly DigitGroup[]
  gaps: readonly string[]
  digits: string
  start: number
  end: number
}

const LONGEST_NUMBER = 24
const LONG_FOR_ANYTHING = 20
const LOOK_BACK = 24

/** Identity numbers, telephones and bank cards, however they are written. */
export function numbersIn(plain: Plain): Span[] {
  const groups = digitGroups(plain)
  const judge = judgeOf(plain)
  const spans = runsOf(groups, plain.text).flatMap((run) => spansOf(run, judge))
  return [...spans, ...toldInParts(plain), ...disguisedIn(plain)].map((span) =>
    withExtension(span, plain.numerals),
  )
}

type Judge = (window: Window) => PersonalKind | undefined

/** From the left, the longest part of a run that is a number; what follows it is looked at anew. */
function spansOf(run: Run, judge: Judge): Span[] {
  const spans: Span[] = []
  for (let from = 0; from < run.groups.length; from += 1) {
    const found = windowsFrom(run, from)
      .map((window) => ({ window, kind: judge(window) }))
      .filter(({ kind }) => kind !== undefined)
      .at(-1)
    if (!found) continue
    spans.push({ start: found.window.start, end: found.window.end, kind: found.kind! })
    from += found.window.groups.length - 1
  }
  return spans
}

function windowsFrom({ groups, gaps }: Run, from: number): Window[] {
  const windows: Window[] = []
  let digits = ''
  for (let to = from; to < groups.length; to += 1) {
    digits += groups[to]!.digits
    if (digits.length > LONGEST_NUMBER && to > from) break
    const [start, end] = [groups[from]!.start, groups[to]!.end]
    windows.push({ groups: groups.slice(from, to + 1), gaps: gaps.slice(from, to), digits, start, end })
  }
  return windows
}

/** Says what a window is, knowing the text around it. */
function judgeOf({ text, numerals }: Plain): Judge {
  const [dates, codes] = [datesIn(numerals), codesIn(numerals)]
  const within = ({ start, end }: Window, passages: typeof dates) =>
    passages.some((passage) => passage.start < end && passage.end > start)
  return (window) => {
    const { digits, groups, start, end } = window
    if (digits.length < 7 || digits.slice(0, -1).includes('X')) return undefined
    const before = text.slice(Math.max(0, start - LOOK_BACK), start)
    const isDocument = followsDocumentWord(before)
    if (hasBirthday(digits) && !(isDocument && isRecent(digits))) return 'IDENTITY_NUMBER'
    if (within(window, codes) || (groups.length > 1 && within(window, dates))) return undefined
    if (!mayBeOne(window) || isDocument) return undefined
    if (isMoney(before, text.slice(end, end + 4)) && /0{6}$/.test(digits)) return undefined
    return byWord(digits, before) ?? byShape(window, before)
  }
}

function byWord(digits: string, before: string): PersonalKind | undefined {
  if (digits.length >= 15 && digits.length <= 18 && followsIdentityWord(before)) return 'IDENTITY_NUMBER'
  if (digits.length >= 8 && !digits.endsWith('X') && followsAccountWord(before)) return 'BANK_CARD'
  const isLocal = digits.length <= 12 && !digits.endsWith('X') && !/^(?:1[89]|20)\d{6}$/.test(digits)
  return isLocal && followsTelephoneWord(before) ? 'TELEPHONE' : undefined
}

function byShape({ digits, groups, gaps }: Window, before: string): PersonalKind | undefined {
  if (/\+\s*$/.test(before) && digits.length >= 8 && digits.length <= 15) return 'TELEPHONE'
  const kind = kindOf(digits)
  if (groups.length === 1) {
    if (digits.length >= LONG_FOR_ANYTHING) return 'BANK_CARD'
    const isCode = /[a-z]$/i.test(before) && !/(?:card|no)$/i.test(before)
    return kind === 'BANK_CARD' && (isCode || /^44\d{4}20\d{2}/.test(digits)) ? undefined : kind
  }
  if (kind === 'BANK_CARD') return gaps.every(isWeak) && isCardPattern(groups) ? kind : undefined
  if (kind !== 'TELEPHONE' || isMobile(digits)) return kind
  const [first, second] = groups.map((group) => group.digits)
  const opens = isAreaCode(first!) || (/^(?:00)?86$/.test(first!) && isAreaCode(second!)) || first!.length > 2
  return opens || groups.every(isSingle) ? kind : undefined
}

/** Whether the parts may belong together: counting up is no number, and strong signs part what is not written digit by digit. */
function mayBeOne({ groups, gaps, digits }: Window): boolean {
  if (groups.length === 1) return true
  if (isCounting(groups)) return false
  if (gaps.every(isWeak)) return groups.length <= 7 || groups.every((group) => group.digits.length <= 3)
  if (groups.every(isSingle)) return true
  if (!gaps.every((gap) => gap === gaps[0]) || groups.length > 6) return false
  if (isMobile(digits)) return groups.length <= 5 && groups.every((group) => group.digits.length >= 2)
  return isAreaCode(groups[0]!.digits) || /^[48]00$/.test(groups[0]!.digits) || groups.every(isOfFour)
}

const isSingle = ({ digits }: DigitGroup): boolean => digits.length === 1

const isOfFour = ({ digits }: DigitGroup, at: number, all: readonly DigitGroup[]): boolean =>
  all.length >= 4 && (digits.length === 4 || at === all.length - 1)

const isCounting = (groups: readonly DigitGroup[]): boolean =>
  groups.length >= 5 &&
  groups.every(
    ({ digits }, at) => digits.length <= 2 && (at === 0 || Number(digits) > Number(groups[at - 1]!.digits)),
  )

function isCardPattern(groups: readonly DigitGroup[]): boolean {
  const sizes = groups.map(({ digits }) => digits.length)
  const isEven = sizes.slice(0, -1).every((size) => size === sizes[0]) && sizes.at(-1)! <= sizes[0]!
  return isEven || ['4-6-5', '6-10', '6-13', '8-11', '6-4-6'].includes(sizes.join('-'))
}

/** A number of a document of these years, though it reads like a birthday. */
const isRecent = (digits: string): boolean => digits.length === 18 && Number(digits.slice(6, 10)) >= 2015

/** The extension belongs to the telephone. */
function withExtension(span: Span, numerals: string): Span {
  if (span.kind !== 'TELEPHONE') return span
  const extension = /^\s*(?:转|轉|分机|分機|内线|ext\.?|extension|x|#|-)\s*\d{1,6}(?!\d)/iu
  const found = extension.exec(numerals.slice(span.end, span.end + 24))
  return found ? { ...span, end: span.end + found[0].length } : span
}
