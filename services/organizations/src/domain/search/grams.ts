/**
 * The pairs of neighbouring characters of a folded text, and its last character alone, each once.
 *
 * The lone last character lets a one-character query be a prefix of some pair.
 */
export function gramsOf(folded: string): string[] {
  const characters = [...folded]
  return [...new Set(characters.map((character, at) => character + (characters[at + 1] ?? '')))]
}

/** The pairs a term needs; none for a single character, which is asked for as a prefix instead. */
export function pairsOf(term: string): string[] {
  const characters = [...term]
  return [...new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`))]
}
