import { createCipheriv, createDecipheriv } from 'node:crypto'
import { pieces } from './pieces.ts'

/** How much is sealed at a time, in bytes. */
const PIECE = 65_536
const TAG = 16

/**
 * Seals a stream, AES-256-GCM: pieces of 64 KiB, each with a tag of its own, numbered, the last one marked as the last. So
 * nothing can be changed, left out, put elsewhere or cut off without the reader noticing, and nothing need be held whole.
 *
 * @param key of this one stream and no other: the pieces' numbers are the nonces
 */
export async function* sealed(bytes: AsyncIterable<Buffer>, key: Buffer): AsyncGenerator<Buffer> {
  let number = 0
  for await (const { piece, isLast } of pieces(bytes, PIECE)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number, isLast))
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()])
    number += 1
  }
}

/**
 * Opens what `sealed` sealed; a piece is given out only once its tag holds.
 *
 * @throws when a piece was changed, moved or left out, or the stream was cut off
 */
export async function* opened(bytes: AsyncIterable<Buffer>, key: Buffer): AsyncGenerator<Buffer> {
  let number = 0
  for await (const { piece, isLast } of pieces(bytes, PIECE + TAG)) {
    if (piece.length < TAG) throw new Error('a sealed file was cut off')
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number, isLast)).setAuthTag(
      piece.subarray(-TAG),
    )
    yield Buffer.concat([decipher.update(piece.subarray(0, -TAG)), decipher.final()])
    number += 1
  }
}

/** Twelve bytes: the number of the piece, and whether it is the last. */
function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(number, 5, 6)
  nonce[11] = isLast ? 1 : 0
  return nonce
}
