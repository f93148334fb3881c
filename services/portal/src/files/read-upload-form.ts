import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import busboy from '@fastify/busboy'
import { verbField } from '../form/verb-field.ts'
import { Refused } from '../server/refused.ts'
import { type FileLine, fileLines } from './file-lines.ts'
import type { FileRefused, HandIn } from './hand-in.ts'
import { refusedField } from './upload-fields.ts'

/** How much of a form may be words, in bytes, and how many files it may bring. */
export type FormBounds = {
  mostBytes: number
  mostFiles: number
  /** The longest the words between two files may take; a file's pace is the room's to watch. */
  wordsMs: number
}

/** What stands between the parts of a form, and what is on its way through the parser. */
const BESIDE_WORDS = 1024 * 1024

type Admitted = { isTaken: boolean; token: string | undefined }

/** A file on its way, in the order of its choice: which is handed in first is no matter. */
type Handed = { name: string; line?: string }

/** The way of a form's files. */
export type FilesOfForm = {
  bounds: FormBounds
  /** Asked once, before the first file: whose they are, and whether they are taken at all; throws for a form of somebody else's. */
  admit: (fields: FormData) => Promise<Admitted>
  /** Where a field of a form takes its files to (`<room>/<purpose>`); nowhere, where it takes none. */
  placeOf: (field: string, verb: string) => string | undefined
  handIn: (file: HandIn) => Promise<FileLine | FileRefused>
  signal: AbortSignal
}

/**
 * A form with files, read while it comes: its words are counted, and whatever else is in no file; its files handed in one after the other and never held; what is left
 * is a form of words, in which a file is its id and name.
 *
 * @throws Refused 400, 413 for a form that cannot be read, is too long, or brings a file where none is taken
 */
export const readUploadForm = async (
  request: IncomingMessage,
  files: FilesOfForm,
): Promise<URLSearchParams> => {
  const { bounds, signal } = files
  const fields = new FormData()
  const placeOf = (name: string) => files.placeOf(name, String(fields.get(verbField) ?? ''))
  const lines = new Map<string, string[]>()
  const handed: Handed[] = []
  const refused: [string, FileRefused][] = []
  let bytes = 0
  let [all, ofFiles] = [0, 0]
  let many = 0
  let admitted: Promise<Admitted> | undefined
  const taking: Promise<void>[] = []
  const parser = busboy({
    headers: request.headers as Parameters<typeof busboy>[0]['headers'],
    limits: { fieldSize: bounds.mostBytes, fields: 500, headerPairs: 50 },
  })
  const enter = (name: string, value: string) => {
    bytes += Buffer.byteLength(name) + Buffer.byteLength(value)
    if (bytes > bounds.mostBytes) throw tooLarge()
    if (placeOf(name)) lines.set(name, [...(lines.get(name) ?? []), ...(value ? [value] : [])])
    fields.append(name, value)
  }
  const take = async (name: string, stream: Readable, filename: string) => {
    const to = placeOf(name)
    if (!to) throw new Refused(400, 'There is no place for a file in this form.')
    const place: Handed = { name }
    handed.push(place)
    many += 1
    if (many > bounds.mostFiles) throw tooLarge()
    admitted ??= files.admit(fields)
    const { isTaken, token } = await admitted
    if (!isTaken) return void refused.push([name, tooOld])
    const told = await files.handIn({
      to,
      name: filename,
      bytes: counted(stream.iterator({ destroyOnReturn: false }), (length) => {
        ofFiles += length
      }),
      token,
      signal,
    })
    if ('id' in told) place.line = fileLines([told])
    else refused.push([name, told])
  }
  await new Promise<void>((resolve, reject) => {
    let hurry: NodeJS.Timeout | undefined
    const wordsComeSoon = () => {
      clearTimeout(hurry)
      hurry = setTimeout(() => fail(tooSlow()), bounds.wordsMs)
    }
    const fail = (error: unknown) => {
      clearTimeout(hurry)
      request.unpipe(parser)
      reject(error instanceof Refused || error instanceof Response ? error : unreadable())
    }
    parser.on('field', (name, value) => {
      try {
        enter(name, value)
      } catch (error) {
        fail(error)
      }
    })
    parser.on('file', (name, stream, filename) => {
      if (!filename) return void stream.resume()
      stream.on('error', fail)
      // what is not taken must still be read, or the form never ends
      clearTimeout(hurry)
      const taken = take(name, stream, filename).catch(fail)
      const leave = () => stream.on('data', ({ length }: Buffer) => (ofFiles += length))
      taking.push(taken.finally(leave).finally(wordsComeSoon))
    })
    parser.once('finish', async () => {
      await Promise.all(taking)
      clearTimeout(hurry)
      resolve()
    })
    wordsComeSoon()
    parser.once('error', fail)
    request.once('error', fail)
    request.once('aborted', fail)
    request.on('data', ({ length }: Buffer) => {
      all += length
      if (all - ofFiles > bounds.mostBytes + BESIDE_WORDS) fail(tooLarge())
    })
    request.pipe(parser)
  })
  for (const { name, line } of handed) if (line) lines.set(name, [...(lines.get(name) ?? []), line])
  return wordsOf(fields, lines, refused)
}

async function* counted(bytes: AsyncIterable<Buffer>, count: (length: number) => void) {
  for await (const chunk of bytes) {
    count(chunk.length)
    yield chunk
  }
}

function wordsOf(
  fields: FormData,
  lines: ReadonlyMap<string, string[]>,
  refused: readonly [string, FileRefused][],
): URLSearchParams {
  const words = new URLSearchParams()
  for (const [name, value] of fields) if (!lines.has(name)) words.append(name, String(value))
  for (const [name, all] of lines) words.append(name, all.join('\n'))
  for (const [name, { zh, en }] of refused) words.append(refusedField(name), `${zh}\n${en}`)
  return words
}

const tooOld: FileRefused = {
  zh: '页面打开过久，文件未上传，请重新选择。',
  en: 'The page stood open for too long: choose the files again.',
}

const tooLarge = () => new Refused(413, 'The form is too large.', { connection: 'close' })
const tooSlow = () => new Refused(408, 'The form came too slowly.', { connection: 'close' })
const unreadable = () => new Refused(400, 'The form cannot be read.')
