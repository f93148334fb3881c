import type { CanQuery } from '../../clock/clock.ts'
import type { WrappedKey } from '../../keys/wrapping-keys.ts'

/** Bytes that lie in the store, or may: no key is given to the store before its row stands here. */
export type Blob = { id: string; wrapped?: WrappedKey }

type BlobRow = { id: string; key_id: string | null; wrapped_key: Buffer | null }

/** A blob is on its way: whatever becomes of this process, what it may have left in the store can be found. */
export async function blobArrives(on: CanQuery, { id, wrapped }: Blob): Promise<void> {
  await on.query(`insert into stored_blob (id, state, key_id, wrapped_key) values (?, 'ARRIVING', ?, ?)`, [
    id,
    wrapped?.keyId ?? null,
    wrapped?.sealed ?? null,
  ])
}

/**
 * A blob is whole. What is not sealed is kept once: where the same bytes lie already, the new ones leave.
 *
 * @returns the id of the blob that has the bytes
 * @throws a duplicate key when the same bytes arrive at the same moment: do it again
 */
export async function blobArrived(tx: CanQuery, { id, wrapped }: Blob, sha256: string): Promise<string> {
  const shared = wrapped ? null : sha256
  const [known] = (await tx.query('select id from stored_blob where shared_sha256 = ? for update', [
    shared,
  ])) as { id: string }[]
  const { affectedRows } = (await tx.query(
    `update stored_blob set state = ?, sha256 = ?, shared_sha256 = ?, at = utc_timestamp(3)
      where id = ? and state = 'ARRIVING'`,
    known ? ['LEAVING', null, null, id] : ['STORED', sha256, shared, id],
  )) as { affectedRows: number }
  if (affectedRows !== 1) throw new Error('a blob took so long that it was given up')
  return known?.id ?? id
}

/** A blob that did not come whole leaves again. */
export async function blobBrokenOff(on: CanQuery, id: string): Promise<void> {
  await on.query(
    `update stored_blob set state = 'LEAVING', at = utc_timestamp(3) where id = ? and state = 'ARRIVING'`,
    [id],
  )
}

/** Blobs that no file has any more leave; the sweep removes them from the store. */
export async function letBlobsGo(tx: CanQuery, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.query('select id from stored_blob where id in (?) order by id for update', [ids])
  const used = (await tx.query('select distinct blob_id as id from stored_file where blob_id in (?)', [
    ids,
  ])) as { id: string }[]
  const kept = new Set(used.map(({ id }) => id))
  const unused = ids.filter((id) => !kept.has(id))
  if (unused.length === 0) return
  await tx.query(
    `update stored_blob set state = 'LEAVING', shared_sha256 = null, at = utc_timestamp(3) where id in (?)`,
    [unused],
  )
}

/** The blobs of these ids. */
export async function blobsById(on: CanQuery, ids: readonly string[]): Promise<Map<string, Blob>> {
  if (ids.length === 0) return new Map()
  const rows = (await on.query('select id, key_id, wrapped_key from stored_blob where id in (?)', [
    ids,
  ])) as BlobRow[]
  return new Map(rows.map((row) => [row.id, blobOf(row)]))
}

/** A row as a blob. */
export const blobOf = ({ id, key_id, wrapped_key }: BlobRow): Blob => ({
  id,
  ...(key_id && wrapped_key ? { wrapped: { keyId: key_id, sealed: wrapped_key } } : {}),
})
