import type { EntityManager } from 'typeorm'
import { pairsOf } from '../domain/search/grams.ts'

/** Counting further tells nothing new: a page of such a pair is found soon. */
const COMMON = 2000
const MOST_PAIRS = 16

/** The pair of characters that the fewest organizations have, among those the words need; undefined when none is needed. */
export async function rarestPair(tx: EntityManager, terms: readonly string[]): Promise<string | undefined> {
  const pairs = [...new Set(terms.flatMap(pairsOf))].slice(0, MOST_PAIRS)
  if (pairs.length < 2) return pairs[0]
  const counts = pairs.map(
    (_, at) =>
      `select ${at} as place, count(*) as number from (select 1 from organization_gram where gram = ? limit ${COMMON}) as some`,
  )
  const rows: { place: number; number: number }[] = await tx.query(counts.join(' union all '), pairs)
  const [rarest] = rows.toSorted((one, other) => Number(one.number) - Number(other.number))
  return pairs[Number(rarest?.place ?? 0)]
}
