import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { z } from 'zod'

/** House keys under which the keys of sealed things are wrapped: the first wraps, all of them open. */
export type WrappingKeys = {
  /** A new key for one thing, and how it is kept. */
  make: (id: string) => { key: Buffer; wrapped: WrappedKey }
  /** @throws when no key of the ring opens it */
  open: (id: string, wrapped: WrappedKey) => Buffer
  /** The same key, wrapped under the first house key. */
  rewrap: (id: string, wrapped: WrappedKey) => WrappedKey
  /** The id of the key that wraps. */
  current: string
  /** A key for another purpose, made of each house key, by its id. */
  derived: (purpose: string) => ReadonlyMap<string, Buffer>
}

/** A key as it stands in its row: under which house key, and the nonce, ciphertext and tag. */
export type WrappedKey = { keyId: string; sealed: Buffer }

/** `id=key id=key`: ids of the department's choice, each key 32 bytes in 64 hex digits. */
export const wrappingKeyRing = z
  .string()
  .regex(/^\s*([\w.-]{1,32}=[0-9a-f]{64}(\s+|$))+$/i, 'must be id=key by blanks, each key 64 hex digits')
  .refine((ring) => {
    const ids = keysIn(ring).map(([id]) => id)
    return new Set(ids).size === ids.length
  }, 'must name each id once')

/**
 * The keys of a ring as a setting tells it.
 *
 * @param setting its name, for whoever must put back a key that is missing
 */
export function wrappingKeys(ring: string, setting: string): WrappingKeys {
  const keys = new Map(keysIn(ring).map(([id, key]) => [id, Buffer.from(key, 'hex')]))
  const [current] = [...keys.keys()] as [string]
  const wrap = (id: string, key: Buffer): WrappedKey => ({
    keyId: current,
    sealed: wrapped(keys.get(current)!, key, id),
  })
  const open = (id: string, { keyId, sealed }: WrappedKey): Buffer => {
    const under = keys.get(keyId)
    if (!under)
      throw new Error(`no key named ${keyId} is in ${setting}, under which something of this room is sealed`)
    return unwrapped(under, sealed, id)
  }
  return {
    current,
    open,
    make: (id) => {
      const key = randomBytes(32)
      return { key, wrapped: wrap(id, key) }
    },
    rewrap: (id, known) => wrap(id, open(id, known)),
    derived: (purpose) =>
      new Map([...keys].map(([id, key]) => [id, Buffer.from(hkdfSync('sha256', key, '', purpose, 32))])),
  }
}

const keysIn = (ring: string): [id: string, key: string][] =>
  ring
    .trim()
    .split(/\s+/)
    .map((one) => one.split('=') as [string, string])

const [NONCE, TAG] = [12, 16]

/** Bound to what it is for: the key of one thing opens no other, though its row be copied. */
function wrapped(under: Buffer, key: Buffer, id: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', under, nonce).setAAD(Buffer.from(id))
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()])
}

function unwrapped(under: Buffer, sealed: Buffer, id: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', under, sealed.subarray(0, NONCE))
    .setAAD(Buffer.from(id))
    .setAuthTag(sealed.subarray(-TAG))
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()])
}
