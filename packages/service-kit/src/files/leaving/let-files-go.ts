import type { EntityManager } from 'typeorm'
import { letBlobsGo } from '../tables/blobs.ts'

/**
 * Files that nobody adopted in time leave; one that a record has adopted meanwhile stays. Their bytes follow with the sweep.
 *
 * @returns how many left
 */
export async function letFilesGo(tx: EntityManager, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const held: { id: string; blob_id: string }[] = await tx.query(
    'select id, blob_id from stored_file where id in (?) order by id for update',
    [ids],
  )
  const uses: { file_id: string }[] = await tx.query(
    'select distinct file_id from file_use where file_id in (?)',
    [ids],
  )
  const used = new Set(uses.map(({ file_id }) => file_id))
  const orphans = held.filter(({ id }) => !used.has(id))
  if (orphans.length === 0) return 0
  await tx.query('delete from stored_file where id in (?)', [orphans.map(({ id }) => id)])
  await letBlobsGo(tx, [...new Set(orphans.map(({ blob_id }) => blob_id))])
  return orphans.length
}
