import { pairsOf } from '../domain/search/grams.ts'
import { all, type Condition, literally } from './conditions.ts'

/** Enough pairs to make a word rare; the LIKE after them has the last word. */
const PAIRS_A_TERM = 4

/** Every word occurs in the name or in a former name. */
export const nameCondition = (terms: readonly string[]): Condition => all(terms.map(termCondition))

/** The only word is the beginning of the code, or all of it; undefined when it cannot be one. */
export function codeCondition(terms: readonly string[]): Condition | undefined {
  const [term, ...others] = terms
  if (!term || others.length > 0 || !/^[0-9a-z]{1,18}$/.test(term)) return undefined
  return { sql: 'o.uscc like ?', parameters: [`${term.toUpperCase()}%`] }
}

function termCondition(term: string): Condition {
  const pairs = spread(pairsOf(term))
  const indexed = pairs.length > 0 ? pairs.map((pair) => inIndex('=', pair)) : [beginning(term)]
  return all([...indexed, { sql: 'o.search_text like ?', parameters: [`%${literally(term)}%`] }])
}

const beginning = (character: string) => inIndex('like', `${literally(character)}%`)

const inIndex = (operator: '=' | 'like', gram: string): Condition => ({
  sql: `o.uscc in (select g.uscc from organization_gram as g where g.gram ${operator} ?)`,
  parameters: [gram],
})

/** Some of the pairs, from all over the word. */
function spread(pairs: readonly string[]): string[] {
  const step = Math.max(1, Math.ceil(pairs.length / PAIRS_A_TERM))
  return pairs.filter((_, at) => at % step === 0)
}
