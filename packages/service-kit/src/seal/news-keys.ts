import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'

/** What stands before the 32 bytes of an Ed25519 key in DER (RFC 8410). */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex')

/** Setting `NEWS_KEY`: the 32 bytes of a room's own signing key, in hex. */
export const signingKeyOf = (hex: string): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([PRIVATE_HEAD, Buffer.from(hex, 'hex')]),
    format: 'der',
    type: 'pkcs8',
  })

/** The public half of a room's key, in hex: what every room is told in `NEWS_PUBLIC_KEYS`. */
export function publicHalfOf(hex: string): string {
  const der = createPublicKey(signingKeyOf(hex)).export({ format: 'der', type: 'spki' })
  return der.subarray(PUBLIC_HEAD.length).toString('hex')
}

/**
 * Setting `NEWS_PUBLIC_KEYS`: `room=hex` by spaces or line ends; a room may stand twice, so that its key can change
 * without a pause.
 */
export function publicKeysOf(text: string): ReadonlyMap<string, readonly KeyObject[]> {
  const pairs = text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])
  const named = Map.groupBy(pairs, ([room]) => room)
  return new Map([...named].map(([room, own]) => [room, own.map(([, hex]) => publicKeyOf(hex))]))
}

const publicKeyOf = (hex: string): KeyObject =>
  createPublicKey({ key: Buffer.concat([PUBLIC_HEAD, Buffer.from(hex, 'hex')]), format: 'der', type: 'spki' })
