import type { Plain } from './plain.ts'

/** Digits that stand together. An X is a group of its own: it may end an identity number. */
export type DigitGroup = { digits: string; start: number; end: number }

const words = new Map<string, string>(
  Object.entries({
    0: 'zero oh ling dong',
    1: 'one yi yao',
    2: 'two er',
    3: 'three san',
    4: 'four si',
    5: 'five wu',
    6: 'six liu',
    7: 'seven qi',
    8: 'eight ba',
    9: 'nine jiu',
  }).flatMap(([digit, spelled]) => spelled.split(' ').map((word) => [word, digit] as const)),
)
const oneWord = [...words.keys()].join('|')
const token = new RegExp(`\\d+|[xX×](?![a-z])|\\b(?:(double|triple)\\s+)?(${oneWord})\\b`, 'giu')
const times: Record<string, number> = { double: 2, triple: 3 }

/** All digits of a text in order, written as figures, Chinese characters or words. */
export function digitGroups({ numerals }: Plain): DigitGroup[] {
  return [...lettersAsDigits(numerals).matchAll(token)].map((found) => {
    const [whole, many, word] = found
    const digit = word && words.get(word.toLowerCase())
    const digits = digit ? digit.repeat(times[many?.toLowerCase() ?? ''] ?? 1) : whole.replace(/[xX×]/u, 'X')
    return { digits, start: found.index, end: found.index + whole.length }
  })
}

const letter = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\d'
const zeroOrOne = '\\doOlI\u039f\u03bf\u041e\u043e'
const mixed = new RegExp(`(?<![${letter}])[${zeroOrOne}]{2,}(?![${letter}])`, 'gu')

/** O and l among digits are meant as 0 and 1, Greek and Cyrillic ones too: `138OO138OOO`, `l38 OO13 8OOO`. */
const lettersAsDigits = (numerals: string): string =>
  numerals.replace(mixed, (run) =>
    /\d|^[oO]{2,4}$/.test(run) ? run.replace(/[lI]/g, '1').replace(/\D/g, '0') : run,
  )
