import { plainest, spelledDigit } from './numerals.ts'

/**
 * A text as a reader's eye takes it: plain characters, and where each came from.
 *
 * `text` and `numerals` are equally long; in `numerals` spelled digits are Latin ones, and nothing else differs.
 */
export type Plain = { text: string; numerals: string; from: readonly number[] }

/** Reads a text plainly. Characters that cannot be seen belong to the one before them. */
export function plainOf(original: string): Plain {
  const from: number[] = []
  let text = ''
  let at = 0
  for (const sign of original) {
    const plain = plainest(sign)
    for (let each = 0; each < plain.length; each += 1) from.push(at)
    text += plain
    at += sign.length
  }
  from.push(original.length)
  const numerals = text.replace(/\p{Script=Han}|[○◯〇]/gu, spelledDigit)
  return { text, numerals: numerals.length === text.length ? numerals : text, from }
}
