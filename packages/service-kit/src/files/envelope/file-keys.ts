import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'

/** The house keys under which the keys of sealed files are wrapped: the first wraps, all of them open. */
export type FileKeys = {
  /** A new key for one file, and how it is kept. */
  make: (blobId: string) => { key: Buffer; wrapped: WrappedKey }
  /** @throws when no key of the ring opens it */
  open: (blobId: string, wrapped: WrappedKey) => Buffer
  /** The same key, wrapped under the first house key. */
  rewrap: (blobId: string, wrapped: WrappedKey) => WrappedKey
  /** The id of the key that wraps. */
  current: string
}

/** A file's key as it stands in its row: under which house key, and the nonce, ciphertext and tag. */
export type WrappedKey = { keyId: string; sealed: Buffer }

/** `id=key id=key`: ids of the department's choice, each key 32 bytes in 64 hex digits. */
export const fileKeyRing = z
  .string()
  .regex(/^\s*([\w.-]{1,32}=[0-9a-f]{64}(\s+|$))+$/i, 'must be id=key by blanks, each key 64 hex digits')

/** The keys of a ring as the setting tells it. */
export function fileKeys(ring: string): FileKeys {
  const keys = new Map(
    ring
      .trim()
      .split(/\s+/)
      .map((one) => one.split('=') as [string, string])
      .map(([id, key]) => [id, Buffer.from(key, 'hex')]),
  )
  const [current] = [...keys.keys()] as [string]
  const wrap = (blobId: string, key: Buffer): WrappedKey => ({
    keyId: current,
    sealed: wrapped(keys.get(current)!, key, blobId),
  })
  const open = (blobId: string, { keyId, sealed }: WrappedKey): Buffer => {
    const under = keys.get(keyId)
    if (!under) throw new Error(`no key named ${keyId} is in FILES_KEYS, which sealed a file of this room`)
    return unwrapped(under, sealed, blobId)
  }
  return {
    current,
    open,
    make: (blobId) => {
      const key = randomBytes(32)
      return { key, wrapped: wrap(blobId, key) }
    },
    rewrap: (blobId, known) => wrap(blobId, open(blobId, known)),
  }
}

const [NONCE, TAG] = [12, 16]

/** Bound to its blob: the key of one file opens no other, though its row be copied. */
function wrapped(under: Buffer, key: Buffer, blobId: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', under, nonce).setAAD(Buffer.from(blobId))
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()])
}

function unwrapped(under: Buffer, sealed: Buffer, blobId: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', under, sealed.subarray(0, NONCE))
    .setAAD(Buffer.from(blobId))
    .setAuthTag(sealed.subarray(-TAG))
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()])
}
