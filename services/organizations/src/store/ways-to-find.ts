import { all, type Condition, literally } from './conditions.ts'

/** One way to find organizations: the tables, what must hold, and the column that gives the codes in order. */
export type WayToFind = { tables: string; condition: Condition; order: string }

/**
 * How the words of a query are looked for: by name, and a single word also as the beginning of a code.
 *
 * @param pair the rarest pair of characters among the words; its index rows are walked in the order of the code, so that
 *   a page of a common word ends after a page of rows
 */
export function waysToFind(terms: readonly string[], pair: string | undefined): WayToFind[] {
  const byCode = codeCondition(terms)
  const byName = pair === undefined ? named(terms) : indexed(terms, pair)
  return byCode ? [byName, { tables: 'organization as o', condition: byCode, order: 'o.uscc' }] : [byName]
}

const indexed = (terms: readonly string[], pair: string): WayToFind => ({
  tables: 'organization_gram as g straight_join organization as o on o.uscc = g.uscc',
  condition: all([{ sql: 'g.gram = ?', parameters: [pair] }, ...terms.map(occurs)]),
  order: 'g.uscc',
})

/** Words of one character, or none at all. */
const named = (terms: readonly string[]): WayToFind => ({
  tables: 'organization as o',
  condition: all(terms.flatMap((term) => [inIndex(term), occurs(term)])),
  order: 'o.uscc',
})

const occurs = (term: string): Condition => ({
  sql: 'o.search_text like ?',
  parameters: [`%${literally(term)}%`],
})

/** A single character is the beginning of some pair. */
const inIndex = (character: string): Condition => ({
  sql: 'o.uscc in (select g.uscc from organization_gram as g where g.gram like ?)',
  parameters: [`${literally(character)}%`],
})

/** The only word is the beginning of the code, or all of it; undefined when it cannot be one. */
function codeCondition(terms: readonly string[]): Condition | undefined {
  const [term, ...others] = terms
  if (!term || others.length > 0 || !/^[0-9a-z]{1,18}$/.test(term)) return undefined
  return { sql: 'o.uscc like ?', parameters: [`${term.toUpperCase()}%`] }
}
