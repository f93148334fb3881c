import type { Instant } from '@gongshi/domain-kit'
import type { EntityManager } from 'typeorm'
import { instantFromRow, instantToRow } from '../../database/columns/index.ts'
import { insertMany } from '../../database/insert-many.ts'
import { planTimersForMany } from '../../timers/plan-timers.ts'
import { deadlinesOf } from '../deadlines.ts'
import type { FileOwner, StoredFile } from '../stored-file.ts'
import { type Blob, blobsById } from './blobs.ts'

/** A file with the records that use it; none while it waits to be adopted. */
export type UsedFile = StoredFile & { owners: readonly FileOwner[] }

/** A room's files, inside a transaction or outside any. */
export type Files = {
  /** A file that was handed in; it leaves by itself unless a record adopts it. */
  add: (file: StoredFile, blobId: string) => Promise<void>
  /** Those of these ids that there are, in no order. */
  byIds: (ids: readonly string[]) => Promise<UsedFile[]>
  /** The same, for this transaction alone: none of them leaves before it ends. */
  hold: (ids: readonly string[]) => Promise<UsedFile[]>
  /** The record uses exactly these files from now on; what nobody uses any more has so many hours left. */
  use: (owner: FileOwner, ids: readonly string[], now: Instant) => Promise<void>
  /** The record uses these files, too. */
  useAlso: (owner: FileOwner, ids: readonly string[], now: Instant) => Promise<void>
  /** The files that records of one kind use, each record's in the order in which they were handed in. */
  usedBy: (type: string, ownerIds: readonly string[]) => Promise<(UsedFile & { ownerId: string })[]>
  /** Where a file's bytes are. */
  blobOf: (fileId: string) => Promise<Blob | undefined>
}

/** A room's files over a connection. */
export function filesIn(tx: EntityManager): Files {
  const byIds = async (ids: readonly string[]): Promise<UsedFile[]> => {
    if (ids.length === 0) return []
    const rows: FileRow[] = await tx.query('select * from stored_file where id in (?)', [ids])
    const uses: UseRow[] = await tx.query('select * from file_use where file_id in (?)', [ids])
    const owners = Map.groupBy(uses, ({ file_id }) => file_id)
    return rows.map((row) => ({ ...fileOf(row), owners: (owners.get(row.id) ?? []).map(ownerOf) }))
  }
  const hold = async (ids: readonly string[]): Promise<UsedFile[]> => {
    if (ids.length === 0) return []
    // first the lock, then the look: what another transaction adopted meanwhile is seen
    await tx.query('select id from stored_file where id in (?) order by id for update', [ids])
    return byIds(ids)
  }
  const usedNow = async ({ type, id }: FileOwner): Promise<string[]> => {
    const sql = 'select file_id from file_use where owner_type = ? and owner_id = ?'
    const rows: UseRow[] = await tx.query(sql, [type, id])
    return rows.map(({ file_id }) => file_id)
  }
  const change = async (owner: FileOwner, { added, dropped }: UseChange, now: Instant): Promise<void> => {
    if (added.length + dropped.length === 0) return
    await hold([...added, ...dropped])
    const of = { owner_type: owner.type, owner_id: owner.id }
    await insertMany(
      tx,
      'file_use',
      added.map((id) => ({ file_id: id, ...of })),
    )
    if (dropped.length)
      await tx.query('delete from file_use where owner_type = ? and owner_id = ? and file_id in (?)', [
        owner.type,
        owner.id,
        dropped,
      ])
    const changed = await byIds([...added, ...dropped])
    await planTimersForMany(
      tx,
      changed.map((file) => planOf(file, file.owners, now)),
    )
  }
  return {
    byIds,
    hold,
    add: async (file, blobId) => {
      await insertMany(tx, 'stored_file', [{ ...rowOf(file), blob_id: blobId }])
      await planTimersForMany(tx, [planOf(file, [], file.uploadedAt)])
    },
    use: async (owner, ids, now) => {
      const used = await usedNow(owner)
      const added = ids.filter((id) => !used.includes(id))
      await change(owner, { added, dropped: used.filter((id) => !ids.includes(id)) }, now)
    },
    useAlso: async (owner, ids, now) => {
      if (ids.length === 0) return
      const used = await usedNow(owner)
      await change(owner, { added: ids.filter((id) => !used.includes(id)), dropped: [] }, now)
    },
    usedBy: async (type, ownerIds) => {
      if (ownerIds.length === 0) return []
      const sql = 'select * from file_use where owner_type = ? and owner_id in (?)'
      const uses: UseRow[] = await tx.query(sql, [type, ownerIds])
      const files = await byIds([...new Set(uses.map(({ file_id }) => file_id))])
      const known = new Map(files.map((file) => [file.id, file]))
      return uses
        .map(({ file_id, owner_id }) => ({ ...known.get(file_id)!, ownerId: owner_id }))
        .sort((one, other) => (one.id < other.id ? -1 : 1))
    },
    blobOf: async (fileId) => {
      const [row]: { id: string }[] = await tx.query('select blob_id as id from stored_file where id = ?', [
        fileId,
      ])
      return row && (await blobsById(tx, [row.id])).get(row.id)
    },
  }
}

type UseChange = { added: readonly string[]; dropped: readonly string[] }
type UseRow = { file_id: string; owner_type: string; owner_id: string }
type FileRow = ReturnType<typeof rowOf>

const ownerOf = ({ owner_type, owner_id }: UseRow): FileOwner => ({ type: owner_type, id: owner_id })

const planOf = (file: StoredFile, owners: readonly FileOwner[], now: Instant) => ({
  subject: { id: file.id, version: 1 },
  plan: deadlinesOf(file, { owners, since: now }),
})

const rowOf = (file: StoredFile) => ({
  id: file.id,
  purpose: file.purpose,
  name: file.name,
  media_type: file.mediaType,
  size: file.size,
  sha256: file.sha256,
  classification: file.classification,
  uploaded_at: instantToRow(file.uploadedAt) as Date,
  uploaded_by: file.uploadedBy ?? null,
  is_scanned: file.isScanned ? 1 : 0,
  orphan_hours: file.orphanHours,
})

const fileOf = (row: FileRow): StoredFile => ({
  id: row.id,
  purpose: row.purpose,
  name: row.name,
  mediaType: row.media_type,
  size: Number(row.size),
  sha256: row.sha256,
  classification: row.classification,
  uploadedAt: instantFromRow(row.uploaded_at) as Instant,
  ...(row.uploaded_by ? { uploadedBy: row.uploaded_by } : {}),
  isScanned: Boolean(row.is_scanned),
  orphanHours: row.orphan_hours,
})
