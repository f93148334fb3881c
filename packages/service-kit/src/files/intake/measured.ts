import { createHash } from 'node:crypto'
import { fileRefusals } from '../file-refusals.ts'
import { HEAD_BYTES, isOfType, type MediaType } from '../media/media-types.ts'
import type { Scan } from '../scan/scanner.ts'

/** What a file turned out to be. */
export type Measure = { size: number; sha256: string }

type Measuring = {
  /** What its name says it is. */
  mediaType: MediaType
  mostBytes: number
  endings: readonly string[]
  scan?: Scan
}

/**
 * A file's bytes on their way, looked at: counted, hashed, its kind told by its beginning, shown to the scanner. The last of them is
 * followed by the scanner's verdict, so that whoever keeps them never has a whole file that was not passed.
 *
 * @param told is given size and fingerprint when all has come and passed
 * @throws RequestRefused for a file that is too large, empty, infected, or not what its name says
 */
export async function* measured(
  bytes: AsyncIterable<Buffer>,
  { mediaType, mostBytes, endings, scan }: Measuring,
  told: (measure: Measure) => void,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let size = 0
  let head: Buffer[] | undefined = []
  const checkKind = () => {
    if (head && !isOfType(Buffer.concat(head), mediaType)) throw fileRefusals.kind(endings)
    head = undefined
  }
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > mostBytes) throw fileRefusals.tooLarge(mostBytes)
    head?.push(chunk)
    if (head && size >= HEAD_BYTES) checkKind()
    hash.update(chunk)
    await scan?.show(chunk)
    yield chunk
  }
  if (size === 0) throw fileRefusals.empty()
  checkKind()
  if ((await scan?.verdict()) === 'INFECTED') throw fileRefusals.infected()
  told({ size, sha256: hash.digest('hex') })
}
