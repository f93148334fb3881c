import { type CivilDate, plain } from '@gongshi/domain-kit'
import { type TermList, type TermListKey, termsInForce } from '../policy/term-list.ts'

/** What a clause may do to competition: fix prices, limit output, divide a market, keep new technology out, boycott together. */
export const clauseKinds = ['PRICE', 'OUTPUT', 'MARKET', 'TECHNOLOGY', 'BOYCOTT'] as const
export type ClauseKind = (typeof clauseKinds)[number]

/** A place in a document that somebody has to read before it is published. */
export type ScreenHit = {
  clause: ClauseKind
  /** The term of the list that was found. */
  term: string
  field: 'title' | 'text'
  /** The place: the first character, and the one behind the last. */
  start: number
  end: number
  /** The sentence it stands in, at most 200 characters of it from a little before the place. */
  excerpt: string
  /** What the association says of it. */
  explanation?: string
}

/** More places than this are amended, not explained. */
export const MOST_HITS = 50

/**
 * The clauses of a document that may fix prices or divide markets, in the order of their places, in whatever width, case, spacing or
 * punctuation they stand, by the terms in force on a day.
 *
 * @returns undefined when one of the lists is not in force that day or was not heard of: what cannot be screened is not published
 * @source domain specification 3.1 (SelfRegulatoryDocument), design
 */
export function screenClauses(
  { title, text }: { title: string; text: string },
  on: CivilDate,
  lists: readonly TermList[],
): readonly ScreenHit[] | undefined {
  const terms = clauseKinds.map((clause) => ({ clause, terms: termsInForce(keyOf[clause], on, lists) }))
  if (terms.some((list) => list.terms === undefined)) return undefined
  const asked = terms.flatMap(({ clause, terms: list = [] }) =>
    list.map((term) => ({ clause, term, parts: term.split('…').map(letters).filter(Boolean) })),
  )
  return [...hitsIn('title', title, asked), ...hitsIn('text', text, asked)]
}

type Asked = { clause: ClauseKind; term: string; parts: readonly string[] }

const keyOf: Readonly<Record<ClauseKind, TermListKey>> = {
  PRICE: 'selfRegulation.screen.price',
  OUTPUT: 'selfRegulation.screen.output',
  MARKET: 'selfRegulation.screen.market',
  TECHNOLOGY: 'selfRegulation.screen.technology',
  BOYCOTT: 'selfRegulation.screen.boycott',
}

function hitsIn(field: ScreenHit['field'], whole: string, asked: readonly Asked[]): ScreenHit[] {
  const found = sentencesOf(whole).flatMap((sentence) =>
    asked.flatMap(({ clause, term, parts }) =>
      placesIn(sentence, parts).map(({ start, end }) => ({
        ...{ clause, term, field, start, end, excerpt: excerptOf(whole, sentence, start) },
      })),
    ),
  )
  return outermost(found)
}

/** Places that lie in no other of the same kind, in their order. */
function outermost(found: readonly ScreenHit[]): ScreenHit[] {
  const furthest = new Map<ClauseKind, number>()
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ clause, end }) => {
      const isOutside = end > (furthest.get(clause) ?? -1)
      if (isOutside) furthest.set(clause, end)
      return isOutside
    })
}

/** A sentence as it is searched: its letters and figures alone, each with the place it came from. */
type Sentence = {
  folded: string
  from: readonly number[]
  upTo: readonly number[]
  start: number
  end: number
}

const ENDS = /^[。！？；!?;]$/u
const LETTER = /^[\p{L}\p{N}]$/u

/** The letters and figures of a text, in one width and one case. */
const letters = (text: string): string =>
  [...plain(text).toLowerCase()].filter((character) => LETTER.test(character)).join('')

function sentencesOf(whole: string): Sentence[] {
  const sentences: Sentence[] = []
  let [folded, from, upTo, start, at]: [string, number[], number[], number, number] = ['', [], [], 0, 0]
  const close = (end: number) => {
    if (folded) sentences.push({ folded, from, upTo, start, end })
    ;[folded, from, upTo, start] = ['', [], [], end]
  }
  for (const character of whole) {
    const next = at + character.length
    for (const letter of letters(character)) {
      folded += letter
      for (let unit = 0; unit < letter.length; unit += 1) {
        from.push(at)
        upTo.push(next)
      }
    }
    at = next
    if (ENDS.test(character)) close(at)
  }
  close(at)
  return sentences
}

/** Where all parts of a term stand one after the other in a sentence, each time. */
function placesIn({ folded, from, upTo }: Sentence, parts: readonly string[]) {
  const places: { start: number; end: number }[] = []
  const [first, ...others] = parts
  if (!first) return places
  let end = 0
  for (let at = folded.indexOf(first); at !== -1; at = folded.indexOf(first, end)) {
    end = at + first.length
    for (const part of others) {
      const found = folded.indexOf(part, end)
      if (found === -1) return places
      end = found + part.length
    }
    places.push({ start: from[at]!, end: upTo[end - 1]! })
  }
  return places
}

const LONGEST_EXCERPT = 200
const BEFORE = 60

function excerptOf(whole: string, sentence: Sentence, start: number): string {
  const from = Math.max(sentence.start, start - BEFORE)
  return whole.slice(from, Math.min(sentence.end, from + LONGEST_EXCERPT)).trim()
}
