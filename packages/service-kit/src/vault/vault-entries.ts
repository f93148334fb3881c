import type { Instant } from '@gongshi/domain-kit'
import type { CanQuery } from '../clock/clock.ts'
import { instantToRow } from '../database/columns/index.ts'
import type { SealedValue, VaultKind, VaultPlace } from './vault.ts'

type Row = { id: string; key_id: string; wrapped_key: Buffer; sealed: Buffer; mark: Buffer }

/** The sealed values a room keeps; what they say is the vault's. */
export type VaultEntries = {
  /** Keeps a value in its place; the one before is gone. */
  put: (place: VaultPlace, value: SealedValue, at: Instant) => Promise<void>
  at: (place: VaultPlace) => Promise<SealedValue | undefined>
  /** Whose values of that kind bear one of these marks. */
  bearing: (kind: VaultKind, marks: readonly Buffer[]) => Promise<readonly Omit<VaultPlace, 'kind'>[]>
  /** Everything about an owner leaves. */
  forget: (owner: Omit<VaultPlace, 'kind'>) => Promise<void>
}

export function vaultIn(tx: CanQuery): VaultEntries {
  return {
    put: async ({ kind, ownerType, ownerId }, { id, wrapped, sealed, mark }, at) => {
      await tx.query(
        `replace into vault_entry (id, kind, owner_type, owner_id, key_id, wrapped_key, sealed, mark, at)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [id, kind, ownerType, ownerId, wrapped.keyId, wrapped.sealed, sealed, mark, instantToRow(at)],
      )
    },
    at: async ({ kind, ownerType, ownerId }) => {
      const [row] = (await tx.query(
        'select id, key_id, wrapped_key, sealed, mark from vault_entry where kind = ? and owner_type = ? and owner_id = ?',
        [kind, ownerType, ownerId],
      )) as Row[]
      return row && sealedValue(row)
    },
    bearing: async (kind, marks) => {
      const rows = (await tx.query(
        'select owner_type, owner_id from vault_entry where kind = ? and mark in (?)',
        [kind, marks],
      )) as { owner_type: string; owner_id: string }[]
      return rows.map(({ owner_type, owner_id }) => ({ ownerType: owner_type, ownerId: owner_id }))
    },
    forget: async ({ ownerType, ownerId }) => {
      await tx.query('delete from vault_entry where owner_type = ? and owner_id = ?', [ownerType, ownerId])
    },
  }
}

const sealedValue = ({ id, key_id, wrapped_key, sealed, mark }: Row): SealedValue => ({
  id,
  wrapped: { keyId: key_id, sealed: wrapped_key },
  sealed,
  mark,
})
