import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { newId } from '@gongshi/domain-kit'
import { z } from 'zod'
import { type WrappedKey, wrappingKeyRing, wrappingKeys } from '../keys/wrapping-keys.ts'

/** What is kept in a vault: who somebody is, how they are reached, where money goes, whom an association disciplined and for what. */
export type VaultKind = 'IDENTITY_NUMBER' | 'PHONE' | 'ADDRESS' | 'CONTACT' | 'ACCOUNT' | 'MEMBER' | 'GROUND'

/** Whose value it is, and which. */
export type VaultPlace = { kind: VaultKind; ownerType: string; ownerId: string }

/** A value as it stands in its row. */
export type SealedValue = { id: string; wrapped: WrappedKey; sealed: Buffer; mark: Buffer }

/** What a room that keeps personal data is told by its environment. */
export const vaultSettings = z.object({
  /** House keys of the vault, `id=64 hex digits` by blanks: the first seals, all open. */
  VAULT_KEYS: wrappingKeyRing,
})

/** The longest value, in bytes of UTF-8. */
export const LONGEST_VALUE = 2000

/** The keys of a room's vault at work: it knows no table, and its tables know no key. */
export type Vault = {
  /** @throws RangeError for a value longer than `LONGEST_VALUE` */
  seal: (place: VaultPlace, value: string) => SealedValue
  /** @throws when it was changed, stands in another place, or its key is not in the ring */
  open: (place: VaultPlace, sealed: Omit<SealedValue, 'mark'>) => string
  /** By what equal values of one kind are found without opening any: a keyed hash under each house key. */
  marks: (kind: VaultKind, value: string) => Buffer[]
  /** The id of the key that seals. */
  current: string
}

/**
 * A vault over a ring of keys.
 *
 * Each value has a key of its own (AES-256-GCM), wrapped under a house key; it is bound to its owner and kind, so that a row copied
 * elsewhere does not open.
 */
export function openVault({ VAULT_KEYS }: z.infer<typeof vaultSettings>): Vault {
  const keys = wrappingKeys(VAULT_KEYS, 'VAULT_KEYS')
  const marking = keys.derived('vault mark')
  const markUnder = (key: Buffer, kind: VaultKind, value: string): Buffer =>
    createHmac('sha256', key)
      .update(`${kind}\n${value.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()}`)
      .digest()
  return {
    current: keys.current,
    seal: (place, value) => {
      const bytes = Buffer.from(value)
      if (bytes.length > LONGEST_VALUE) throw new RangeError('a value is too long for the vault')
      const id = newId()
      const { key, wrapped } = keys.make(id)
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(place))
      const sealed = Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
      return { id, wrapped, sealed, mark: markUnder(marking.get(keys.current)!, place.kind, value) }
    },
    open: (place, { id, wrapped, sealed }) => {
      const decipher = createDecipheriv('aes-256-gcm', keys.open(id, wrapped), sealed.subarray(0, NONCE))
        .setAAD(boundTo(place))
        .setAuthTag(sealed.subarray(-TAG))
      return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]).toString()
    },
    marks: (kind, value) => [...marking.values()].map((key) => markUnder(key, kind, value)),
  }
}

const [NONCE, TAG] = [12, 16]

const boundTo = ({ kind, ownerType, ownerId }: VaultPlace): Buffer =>
  Buffer.from(JSON.stringify([kind, ownerType, ownerId]))
