import type { DataSource } from 'typeorm'

/**
 * Removes one batch of inbox rows whose events nobody will publish again: a row outlives the longest republish.
 *
 * @returns how many left; call again while it is not 0
 */
export async function forgetApplied(dataSource: DataSource, days: number): Promise<number> {
  const { affectedRows } = await dataSource.query(
    'delete from inbox where applied_at < timestampadd(day, ?, utc_timestamp(3)) limit 1000',
    [-days],
  )
  return affectedRows
}
