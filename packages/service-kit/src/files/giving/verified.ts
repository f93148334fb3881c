import { createHash } from 'node:crypto'

/** Thrown when what the store gives is not what was handed in. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile'
}

/**
 * A file's bytes on their way out. The last of them is given only when the whole has the fingerprint it had when it was handed in: what
 * the store damaged never looks whole to whoever fetches it.
 *
 * @throws DamagedFile when it is not what was handed in
 */
export async function* verified(bytes: AsyncIterable<Buffer>, sha256: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let held: Buffer | undefined
  for await (const chunk of bytes) {
    hash.update(chunk)
    if (held) yield held
    held = chunk
  }
  if (hash.digest('hex') !== sha256) throw new DamagedFile('a file in the store is not what was handed in')
  if (held) yield held
}
