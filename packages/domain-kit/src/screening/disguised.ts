import type { Plain } from './plain.ts'
import { kindOf } from './shapes.ts'
import type { PersonalKind, Span } from './span.ts'
import { isQuantity } from './telling-words.ts'

/** One sign or one word of a passage, and the digits it stands for. */
type Token = { digits: string; start: number; end: number; is: 'digit' | 'repetition' | 'zeros' }

const repetition = '\\d\\s?[个個]\\s?\\d|[双雙俩倆仨]\\s?\\d'
const zeros = '[千仟百佰万萬](?![瓦克米卡伏])'
const token = new RegExp(`(?<again>${repetition})|(?<zeros>${zeros})|(?<digit>\\d)`, 'gu')
/** Digits that stand together, with words among them by which they are counted. */
const passage = new RegExp(`(?:${repetition}|${zeros}|连(?=\\d)|\\d){4,}`, 'gu')

const noughts: Readonly<Record<string, string>> = {
  千: '000',
  仟: '000',
  百: '00',
  佰: '00',
  万: '0000',
  萬: '0000',
}
const times: Readonly<Record<string, number>> = { 双: 2, 雙: 2, 俩: 2, 倆: 2, 仨: 3 }

/** So many digits before its last one no sum has that is told with a thousand. */
const FEWEST_BEFORE_ZEROS = 6
/** Whoever disguises a telephone miscounts: with a repetition in it one digit more or less is one, too. */
const nearlyMobile = /^1[3-9]\d{8,10}$/

/**
 * Numbers disguised by words of counting within one run of digits: `138三个0一三8三个0`, `138零零壹叁8千`. Sums are none: they
 * have few digits before their thousand, or say of what it is one.
 */
export function disguisedIn({ numerals, text }: Plain): Span[] {
  return [...numerals.matchAll(passage)].flatMap((found) => {
    const [start, end] = [found.index, found.index + found[0].length]
    const kind = kindOfTokens(tokensOf(found[0], start), text.slice(end, end + 4))
    return kind ? [{ start, end, kind }] : []
  })
}

function tokensOf(told: string, from: number): Token[] {
  return [...told.matchAll(token)].map(({ 0: whole, index, groups }) => {
    const at = { start: from + index, end: from + index + whole.length }
    if (groups!.zeros) return { ...at, digits: noughts[whole]!, is: 'zeros' }
    if (!groups!.again) return { ...at, digits: whole, is: 'digit' }
    const many = times[whole[0]!] ?? Number(whole[0])
    return { ...at, digits: whole.at(-1)!.repeat(many), is: 'repetition' }
  })
}

function kindOfTokens(tokens: readonly Token[], after: string): PersonalKind | undefined {
  const isRepeated = tokens.some((one) => one.is === 'repetition')
  const counted = tokens.findIndex((one) => one.is === 'zeros')
  if (!isRepeated && counted < 0) return undefined
  if (
    counted >= 0 &&
    (digitsOf(tokens.slice(0, counted - 1)).length < FEWEST_BEFORE_ZEROS || isQuantity(after))
  )
    return undefined
  const digits = digitsOf(tokens)
  return kindOf(digits) ?? (isRepeated && nearlyMobile.test(digits) ? 'TELEPHONE' : undefined)
}

const digitsOf = (tokens: readonly Token[]): string => tokens.map(({ digits }) => digits).join('')
