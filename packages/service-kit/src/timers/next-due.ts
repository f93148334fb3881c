import type { Instant } from '@gongshi/domain-kit'
import type { CanQuery } from '../clock/clock.ts'
import { instantFromRow } from '../database/columns/index.ts'

/** When the earliest armed timer is due; one look at the index. */
export async function nextDue(on: CanQuery): Promise<Instant | null> {
  const [row] = (await on.query(
    `select due_at from timer where state = 'ARMED' order by due_at limit 1`,
  )) as { due_at: Date }[]
  return row ? instantFromRow(row.due_at) : null
}
