import { addressesIn } from './addresses.ts'
import { borderCardsIn } from './border-cards.ts'
import { numbersIn } from './numbers.ts'
import { plainOf } from './plain.ts'
import { isMobile } from './shapes.ts'
import { merged, type PersonalKind, type Span } from './span.ts'

/** What stands in public where something was taken out: always equally long, so that not even its length is told. */
export const MASK = '▇▇▇▇'

/** A text as the public may read it, and what was taken out of it. */
export type Screened = { text: string; found: PersonalKind[] }

/**
 * Takes identity numbers, telephones, bank cards and addresses with a house number out of a stranger's text.
 *
 * Whole, in any width and spacing: no digit of them is left from which others could be put together (product M12).
 *
 * @source domain specification R-25
 */
export function screen(original: string): Screened {
  const plain = plainOf(original)
  const spans = merged([...numbersIn(plain), ...borderCardsIn(plain), ...addressesIn(plain)])
  const found = [...new Set(spans.map(({ kind }) => kind))]
  return { text: masked(original, spans, plain.from), found }
}

/** Whether a text holds anything the public must not read; which kinds of it. */
export const personalDataIn = (original: string): PersonalKind[] => screen(original).found

/** The same, where an address may be read: every other kind, also right beside one. */
export function personalDataBesideAddressesIn(original: string): boolean {
  const plain = plainOf(original)
  return numbersIn(plain).length > 0 || borderCardsIn(plain).length > 0
}

/** Whether a text holds a mobile telephone: those are somebody's own, where an office has a landline. */
export function hasMobile(original: string): boolean {
  const plain = plainOf(original)
  return numbersIn(plain).some(({ kind, start, end }) => {
    const digits = plain.numerals.slice(start, end).replace(/\D/g, '')
    return (
      kind === 'TELEPHONE' &&
      isMobile(
        digits
          .slice(0, 15)
          .replace(/^(?:00)?86/, '')
          .slice(0, 11),
      )
    )
  })
}

function masked(original: string, spans: readonly Span[], from: readonly number[]): string {
  let kept = ''
  let at = 0
  for (const { start, end } of spans) {
    kept += original.slice(at, from[start]) + MASK
    at = from[afterSign(from, end)]!
  }
  return kept + original.slice(at)
}

/** Where the next character begins: one that is read as several (`⑶` as `(3)`) is taken out whole. */
function afterSign(from: readonly number[], end: number): number {
  const last = from[end - 1]
  const next = from.findIndex((at, place) => place >= end && at !== last)
  return next < 0 ? from.length - 1 : next
}
