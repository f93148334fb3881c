import type { Term } from '@gongshi/domain-kit'
import { all, type Condition, literally, where } from './condition.ts'

/** Where a row keeps the folded lines it is found by: its words, and its identifiers. */
export type SearchColumns = {
  words: string
  codes: string
  /** Whether the beginning of the first code finds it however short: there are few of them. */
  isFoundByBeginning?: boolean
}

/** What may be a piece of an identifier: shorter ones would hit every code there is. */
const OF_A_CODE = /^[a-z0-9-]{3,}$/

/** A row holds every word of a question, whole, in one of its lines: nothing is found that does not hold the word. */
export const holdsAll = (columns: SearchColumns, terms: readonly Term[]): Condition =>
  all(terms.map((term) => holds(columns, term)))

function holds({ words, codes, isFoundByBeginning = false }: SearchColumns, { word }: Term): Condition {
  const [part, beginning] = [`%${literally(word)}%`, `${literally(word)}%`]
  if (OF_A_CODE.test(word)) return where(`${words} like ? or ${codes} like ?`, part, part)
  return isFoundByBeginning
    ? where(`${words} like ? or ${codes} like ?`, part, beginning)
    : where(`${words} like ?`, part)
}
