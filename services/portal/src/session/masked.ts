import { randomBytes } from 'node:crypto'

/**
 * A secret in other letters each time, so that the length of a compressed page that also repeats what somebody typed tells
 * nothing about it (BREACH).
 */
export const masked = (secret: Buffer): string => {
  const mask = randomBytes(secret.length)
  return Buffer.concat([mask, xor(secret, mask)]).toString('base64url')
}

/** The secret of a masked one; of anything else something that is no secret of anybody. */
export const unmasked = (told: string): Buffer => {
  const bytes = Buffer.from(told, 'base64url')
  const half = Math.floor(bytes.length / 2)
  return xor(bytes.subarray(half), bytes.subarray(0, half))
}

const xor = (a: Buffer, b: Buffer): Buffer => Buffer.from(a.map((byte, at) => byte ^ (b[at] ?? 0)))
