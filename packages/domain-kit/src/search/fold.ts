const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
const MARKS = /[^\p{L}\p{N}\p{M}]+/gu

/**
 * Text as it is searched: one width, one case, no blanks and no punctuation.
 *
 * “一家亲”, 「一家亲」 and 一家亲 are one, so are · and •, — and -. Between two figures a mark stays, as `-`: 0-3岁 is not 03岁.
 *
 * @source public report F5; product.md, section 3.2
 */
export function fold(text: string): string {
  return plain(text)
    .replace(MARKS, (mark, at: number, whole: string) =>
      isFigure(whole[at - 1]) && isFigure(whole[at + mark.length]) ? '-' : '',
    )
    .toLowerCase()
}

/** One width, and nothing unseen. */
export const plain = (text: string): string => text.replace(UNSEEN, '').normalize('NFKC').replace(UNSEEN, '')

const isFigure = (character: string | undefined): boolean => /^\p{Nd}$/u.test(character ?? '')

/**
 * The pairs of neighbouring characters of a folded text, and its last character alone, each once.
 *
 * Chinese has no blanks between words, so pairs of characters stand in for words; all of them, whatever the length.
 */
export function gramsOf(folded: string): string[] {
  const characters = [...folded]
  return [...new Set(characters.map((character, at) => character + (characters[at + 1] ?? '')))]
}

/** The pairs a word needs; none for a single character. */
export function pairsOf(word: string): string[] {
  const characters = [...word]
  return [...new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`))]
}
