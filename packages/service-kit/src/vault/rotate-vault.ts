import type { DataSource } from 'typeorm'
import { inTransaction } from '../database/in-transaction.ts'
import type { Vault, VaultKind, VaultPlace } from './vault.ts'

const A_BATCH = 200

type Row = {
  id: string
  kind: VaultKind
  owner_type: string
  owner_id: string
  key_id: string
  wrapped_key: Buffer
  sealed: Buffer
}

/**
 * Seals anew, under the house key that stands first, every value that is sealed under another, in batches; can be broken off and begun
 * again, beside a room at work. A value the room has in hand is passed over at first and waited for at the end, so that none is left.
 *
 * @returns how many were sealed anew
 * @throws when a key that sealed one of them is not in the ring: nothing of its batch is changed
 */
export async function rotateVault(dataSource: DataSource, vault: Vault): Promise<number> {
  let all = 0
  for (const inHand of ['skip locked', '']) {
    for (let done = -1; done !== 0; all += done) done = await aBatch(dataSource, vault, inHand)
  }
  return all
}

const aBatch = (dataSource: DataSource, vault: Vault, inHand: string): Promise<number> =>
  inTransaction(dataSource, async (tx) => {
    const rows: Row[] = await tx.query(
      `select id, kind, owner_type, owner_id, key_id, wrapped_key, sealed from vault_entry
        where key_id <> ? limit ${A_BATCH} for update ${inHand}`,
      [vault.current],
    )
    for (const row of rows) {
      const place: VaultPlace = { kind: row.kind, ownerType: row.owner_type, ownerId: row.owner_id }
      const wrapped = { keyId: row.key_id, sealed: row.wrapped_key }
      const anew = vault.seal(place, vault.open(place, { ...row, wrapped }))
      await tx.query(
        'update vault_entry set id = ?, key_id = ?, wrapped_key = ?, sealed = ?, mark = ? where id = ?',
        [anew.id, anew.wrapped.keyId, anew.wrapped.sealed, anew.sealed, anew.mark, row.id],
      )
    }
    return rows.length
  })
