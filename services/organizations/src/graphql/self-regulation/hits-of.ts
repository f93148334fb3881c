import { MOST_HITS, type ScreenHit, screenClauses } from '../../domain/self-regulation/screen-clauses.ts'
import type { SelfRegulatoryDocument } from '../../domain/self-regulation/self-regulatory-document.ts'
import type { GraphContext } from '../context.ts'

/**
 * What was found in a document when it was handed in; in a draft, what would be found today, the first of it, with what was explained of the
 * same sentence before.
 */
export async function hitsOf(
  document: SelfRegulatoryDocument,
  { termLists, today }: Pick<GraphContext, 'termLists' | 'today'>,
): Promise<readonly ScreenHit[]> {
  if (document.state !== 'DRAFT') return document.hits
  const found = screenClauses(document, await today(), await termLists()) ?? []
  return found.slice(0, MOST_HITS).map((hit) => ({ ...hit, ...explainedBefore(hit, document.hits) }))
}

const explainedBefore = (hit: ScreenHit, before: readonly ScreenHit[]) => {
  const same = before.find(({ clause, excerpt }) => clause === hit.clause && excerpt === hit.excerpt)
  return same?.explanation === undefined ? {} : { explanation: same.explanation }
}
