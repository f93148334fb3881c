import { inflateSync } from 'node:zlib'

/** Bytes of a WOFF file's header, and of an entry of its table of tables; the same of an OpenType file. */
const [WOFF_HEADER, WOFF_ENTRY, SFNT_HEADER, SFNT_ENTRY] = [44, 20, 12, 16]

type Table = { tag: Buffer; checksum: Buffer; bytes: Buffer }

/**
 * The OpenType font that a WOFF file packs: read table by table from the packed file, a page of Chinese takes seconds instead of an instant.
 *
 * @throws RangeError when the file is no WOFF file, or is cut off
 * @source WOFF File Format 1.0, sections 3 to 5
 */
export function sfntOf(woff: Buffer): Buffer {
  if (woff.subarray(0, 4).toString('latin1') !== 'wOFF') throw new RangeError('no WOFF file')
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, nth) =>
    tableAt(woff, WOFF_HEADER + nth * WOFF_ENTRY),
  )
  const directory = Buffer.alloc(SFNT_HEADER + tables.length * SFNT_ENTRY)
  woff.copy(directory, 0, 4, 8)
  const exponent = Math.floor(Math.log2(tables.length))
  const range = 2 ** exponent * SFNT_ENTRY
  directory.writeUInt16BE(tables.length, 4)
  directory.writeUInt16BE(range, 6)
  directory.writeUInt16BE(exponent, 8)
  directory.writeUInt16BE(tables.length * SFNT_ENTRY - range, 10)
  let offset = directory.length
  tables.forEach(({ tag, checksum, bytes }, nth) => {
    const entry = SFNT_HEADER + nth * SFNT_ENTRY
    tag.copy(directory, entry)
    checksum.copy(directory, entry + 4)
    directory.writeUInt32BE(offset, entry + 8)
    directory.writeUInt32BE(bytes.length, entry + 12)
    offset += padded(bytes.length)
  })
  const padding = (length: number) => Buffer.alloc(padded(length) - length)
  return Buffer.concat([directory, ...tables.flatMap(({ bytes }) => [bytes, padding(bytes.length)])])
}

/** Tables begin at multiples of four bytes. */
const padded = (length: number): number => Math.ceil(length / 4) * 4

function tableAt(woff: Buffer, entry: number): Table {
  const [offset, packed, whole] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [
    number,
    number,
    number,
  ]
  const bytes = woff.subarray(offset, offset + packed)
  if (bytes.length < packed) throw new RangeError('the WOFF file is cut off')
  return {
    tag: woff.subarray(entry, entry + 4),
    checksum: woff.subarray(entry + 16, entry + 20),
    bytes: packed < whole ? inflateSync(bytes) : bytes,
  }
}
