import { terms, termsSaying } from '../project/term-table.ts'
import type { ProjectTerms } from '../project/terms.ts'
import type { ReadField } from './finding.ts'
import { type Restriction, restrictionsIn } from './restrictions.ts'

/** A clause of a term and what it restricts suppliers by. */
export type Passage = { field: ReadField; passage: string; restrictions: readonly Restriction[] }

const LONGEST = 300
/** More than anybody would answer one by one; the rest is found when these are struck. */
const MOST = 50

/** The passages of a project's terms that may restrict suppliers, in the order of the terms. */
export function passagesOf(said: Pick<ProjectTerms, ReadField>): Passage[] {
  const all = termsSaying('reading').flatMap((field) =>
    clausesOf(said[field] ?? '').flatMap((passage) => {
      const restrictions = restrictionsIn(passage, terms[field].reading)
      return restrictions.length > 0 ? [{ field, passage: passage.slice(0, LONGEST), restrictions }] : []
    }),
  )
  return all.slice(0, MOST)
}

/** What stands between full stops, semicolons and line ends, each once. */
const clausesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[。；;！!？?\n\r]|\.(?=\s|$)/)
      .map((clause) => clause.trim())
      .filter(Boolean),
  ),
]
