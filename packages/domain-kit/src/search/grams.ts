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
