import { pairsOf, type Term } from '@gongshi/domain-kit'
import type { CanQuery } from '../clock/clock.ts'

/** A pair of characters, and how many rows have it. */
export type Pair = { pair: string; count: number }

const MOST_PAIRS = 16

/**
 * The pair of characters that the fewest rows have, among those the words need; undefined when none is needed.
 *
 * @param table the pairs of a noun: its column `gram` comes first in the key
 * @param upTo counting further tells nothing new
 */
export async function rarestPair(
  on: CanQuery,
  table: string,
  { terms, upTo }: { terms: readonly Term[]; upTo: number },
): Promise<Pair | undefined> {
  const pairs = some([...new Set(terms.flatMap(({ word }) => pairsOf(word)))])
  if (pairs.length === 0) return undefined
  const counts = pairs.map(
    (_, at) =>
      `(select ${at} as place, count(*) as number from (select 1 from ${table} where gram = ? limit ${upTo + 1}) as few)`,
  )
  const sql = `${counts.join(' union all ')} order by number limit 1`
  const [row] = (await on.query(sql, pairs)) as { place: number | string; number: number | string }[]
  return { pair: pairs[Number(row?.place ?? 0)]!, count: Number(row?.number ?? 0) }
}

/** A handful from all over the question: a long text needs no more to find a rare one. */
function some(pairs: readonly string[]): string[] {
  const step = Math.max(1, pairs.length / MOST_PAIRS)
  return Array.from({ length: Math.min(pairs.length, MOST_PAIRS) }, (_, at) => pairs[Math.floor(at * step)]!)
}
