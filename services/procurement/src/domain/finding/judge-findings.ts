import { newId } from '@gongshi/domain-kit'
import type { ProjectTerms } from '../project/terms.ts'
import type { ProjectFinding, ReadField } from './finding.ts'
import { type Passage, passagesOf } from './passages.ts'

type Judging = {
  terms: Pick<ProjectTerms, ReadField>
  aboveLimit: boolean
  /** What was found before: a passage keeps what finance said of it as long as it reads the same; struck, it is asked about anew. */
  known?: readonly ProjectFinding[]
}

/**
 * The findings of a project's terms: none below the procurement limit, where a restriction is allowed.
 *
 * For a submission and for an amendment alike; whatever is `unanswered` in the result waits for finance.
 */
export function judgeFindings({ terms, aboveLimit, known = [] }: Judging): ProjectFinding[] {
  if (!aboveLimit) return []
  return passagesOf(terms).map((passage) => knownBefore(passage, known) ?? { id: newId(), ...passage })
}

function knownBefore(
  { field, passage }: Passage,
  known: readonly ProjectFinding[],
): ProjectFinding | undefined {
  return known.find((one) => one.answer !== 'STRUCK' && one.field === field && one.passage === passage)
}
