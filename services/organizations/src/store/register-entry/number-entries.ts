import type { EntityManager } from 'typeorm'

/** So many entries get their places at once: what a transaction holds stays small, however many wait. */
const AT_ONCE = 500

/**
 * Gives committed entries the next places in the feed, in the order in which they were written.
 *
 * Whoever does so holds the row of the last place until the commit, so that one goes after the other and no place is given before those
 * below it are there to be read: whoever reads never skips one. What another transaction has not committed yet is not seen, and gets a
 * later place.
 *
 * @returns how many got their place; call again while it is not 0
 */
export async function numberEntries(tx: EntityManager): Promise<number> {
  const last = await holdLast(tx)
  const waiting: { no: number }[] = await tx.query(
    `select no from register_entry where position is null order by no limit ${AT_ONCE}`,
  )
  if (waiting.length === 0) return 0
  const numbers = waiting.map(({ no }) => Number(no))
  const cases = numbers.map(() => 'when ? then ?').join(' ')
  await tx.query(`update register_entry set position = case no ${cases} end where no in (?)`, [
    ...numbers.flatMap((no, at) => [no, last + at + 1]),
    numbers,
  ])
  await tx.query('update register_feed set last_position = last_position + ? where id = 1', [numbers.length])
  return numbers.length
}

/** The last place that was given, held to the end of the transaction. */
async function holdLast(tx: EntityManager): Promise<number> {
  const [feed]: { last: number }[] = await tx.query(
    'select last_position as last from register_feed where id = 1 for update',
  )
  if (feed) return Number(feed.last)
  await tx.query(
    'insert ignore into register_feed (id, last_position) select 1, coalesce(max(position), 0) from register_entry',
  )
  return holdLast(tx)
}
