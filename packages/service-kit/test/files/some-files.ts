import { setTimeout as pause } from 'node:timers/promises'

/** A small PDF by its beginning; different by its words, as long as asked. */
export const aPdf = (words = '公示附件', bytes = 0): Buffer => {
  const text = Buffer.from(`%PDF-1.7\n% ${words}\n`)
  return Buffer.concat([text, Buffer.alloc(Math.max(0, bytes - text.length), 0x20)])
}

/** A ZIP archive whose entries have these names, in order; what they hold does not matter. */
export const aZip = (...names: string[]): Buffer =>
  Buffer.concat(
    names.map((name) => {
      const header = Buffer.alloc(30)
      header.write('PK\x03\x04', 'latin1')
      header.writeUInt16LE(Buffer.byteLength(name), 26)
      return Buffer.concat([header, Buffer.from(`${name}<content/>`)])
    }),
  )

/** Bytes as they come over a line: so many at a time. */
export async function* arriving(bytes: Buffer, by = 1000): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += by) yield bytes.subarray(at, at + by)
}

/** The beginning of a file whose sender then says nothing more. */
export async function* stalling(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
  await pause(60_000, undefined, { ref: false })
}

/** The beginning of a file whose sender then leaves. */
export async function* breakingOff(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
  throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
}

/** All of a stream. */
export async function whole(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}
