import type { DataSource } from 'typeorm'
import { inTransaction } from '../../database/in-transaction.ts'
import type { WrappingKeys } from '../../keys/wrapping-keys.ts'

const A_BATCH = 200

/**
 * Wraps the keys of one batch of sealed files anew under the house key that stands first; the files themselves stay as they are.
 *
 * @returns how many were done; call again while it is not 0
 */
export async function rewrapKeys(dataSource: DataSource, keys: WrappingKeys): Promise<number> {
  return inTransaction(dataSource, async (tx) => {
    const rows: { id: string; key_id: string; wrapped_key: Buffer }[] = await tx.query(
      `select id, key_id, wrapped_key from stored_blob where key_id <> ? limit ${A_BATCH} for update skip locked`,
      [keys.current],
    )
    for (const { id, key_id, wrapped_key } of rows) {
      const anew = keys.rewrap(id, { keyId: key_id, sealed: wrapped_key })
      await tx.query('update stored_blob set key_id = ?, wrapped_key = ? where id = ?', [
        anew.keyId,
        anew.sealed,
        id,
      ])
    }
    return rows.length
  })
}
