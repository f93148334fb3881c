const LONGEST = 120

/**
 * The parts a text is found by: every pair of neighbouring characters, and the last one alone, in lower case.
 *
 * Chinese has no blanks between words, so pairs of characters stand in for words.
 *
 * @returns each part once
 */
export function gramsOf(text: string): string[] {
  const grams = runsOf(text).flatMap((run) => [...pairs(run), run.at(-1)!])
  return [...new Set(grams)].slice(0, LONGEST)
}

/** The parts somebody asks for: pairs are looked up as they are, a single character finds every pair it begins. */
export function gramsAskedFor(text: string): { exact: string[]; beginnings: string[] } {
  const runs = runsOf(text)
  const exact = [...new Set(runs.filter((run) => run.length > 1).flatMap(pairs))].slice(0, LONGEST)
  return { exact, beginnings: [...new Set(runs.filter((run) => run.length === 1).map((run) => run[0]!))] }
}

/** Runs of letters and digits, whatever stands between them. */
function runsOf(text: string): string[][] {
  const plain = text.normalize('NFKC').toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((run) => [...run])
}

const pairs = (run: readonly string[]): string[] =>
  run.slice(0, -1).map((character, at) => character + run[at + 1])
