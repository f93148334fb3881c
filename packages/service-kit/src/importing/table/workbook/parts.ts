import { promisify } from 'node:util'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { tooLarge } from '../breaches.ts'
import { FREE_UNPACKED, MOST_PARTS, MOST_RATIO, MOST_UNPACKED } from '../limits.ts'
import { UnreadableTable } from '../table.ts'

/** A workbook's parts by name, each as a stream of text that is never longer, unpacked, than all of them together may be. */
export type Parts = {
  has: (name: string) => boolean
  read: (name: string) => AsyncIterable<string>
}

/**
 * Opens a workbook's archive.
 *
 * @throws UnreadableTable for what is no archive, or one of too many parts
 */
export async function openParts(bytes: Buffer): Promise<Parts> {
  const zip = await promisify<Buffer, { lazyEntries: boolean; autoClose: boolean }, ZipFile>(fromBuffer)(
    bytes,
    {
      lazyEntries: true,
      autoClose: false,
    },
  ).catch(damaged)
  if (zip.entryCount > MOST_PARTS) throw new UnreadableTable(tooLarge)
  const entries = await entriesOf(zip).catch(damaged)
  let unpacked = 0
  return {
    has: (name) => entries.has(name),
    read: async function* (name) {
      const entry = entries.get(name)
      if (!entry) return
      const decoder = new TextDecoder('utf-8', { fatal: true })
      try {
        let ofPart = 0
        for await (const chunk of await streamOf(zip, entry)) {
          const { length } = chunk as Buffer
          unpacked += length
          ofPart += length
          if (unpacked > MOST_UNPACKED || isBomb(ofPart, entry)) throw new UnreadableTable(tooLarge)
          yield decoder.decode(chunk as Buffer, { stream: true })
        }
        yield decoder.decode()
      } catch (error) {
        return damaged(error)
      }
    },
  }
}

/** A bomb ends here, counted as it comes: neither what the archive says of its parts' sizes nor their number is believed. */
const isBomb = (unpacked: number, { compressedSize }: Entry): boolean =>
  unpacked > FREE_UNPACKED && unpacked > MOST_RATIO * compressedSize

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.once('end', () => resolve(entries))
    zip.once('error', reject)
    zip.readEntry()
  })
}

const streamOf = (zip: ZipFile, entry: Entry) =>
  new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })

/** Whatever is wrong with an archive, its sender is told that it is damaged; what says more says it itself. */
function damaged(error: unknown): never {
  throw error instanceof UnreadableTable ? error : new UnreadableTable(isDamaged)
}

const isDamaged = {
  zh: '工作簿已损坏或已加密，无法读取。',
  en: 'The workbook is damaged or encrypted and cannot be read.',
}
