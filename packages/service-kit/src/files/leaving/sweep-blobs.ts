import type { DataSource } from 'typeorm'
import type { FileStore } from '../store/file-store.ts'

const A_BATCH = 500

/**
 * Removes one batch of what left from the store, and then its rows: broken off in between, it is done again.
 *
 * @param arrivingHours an upload that has gone on for longer was broken off with its process
 * @returns how many were removed; call again while it is not 0
 * @throws StorageAway when the store does not answer; the rows stay
 */
export async function sweepBlobs(
  { dataSource, store }: { dataSource: DataSource; store: Pick<FileStore, 'remove'> },
  arrivingHours: number,
): Promise<number> {
  const rows: { id: string }[] = await dataSource.query(
    `(select id from stored_blob where state = 'LEAVING' order by at limit ${A_BATCH})
      union all
     (select id from stored_blob where state = 'ARRIVING' and at < timestampadd(hour, ?, utc_timestamp(3)) limit ${A_BATCH})`,
    [-arrivingHours],
  )
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return 0
  await store.remove(ids)
  await dataSource.query(`delete from stored_blob where id in (?) and state in ('LEAVING', 'ARRIVING')`, [
    ids,
  ])
  return ids.length
}
