import { namesInZip } from './names-in-zip.ts'

const office = 'application/vnd.openxmlformats-officedocument'

/** The kinds of files the house takes: what their names end in, and what their bytes begin with. */
const kinds = {
  'application/pdf': { endings: ['pdf'], isIn: begins('%PDF-') },
  'application/ofd': { endings: ['ofd'], isIn: holds((name) => name === 'OFD.xml') },
  [`${office}.wordprocessingml.document`]: { endings: ['docx'], isIn: holds(below('word/')) },
  [`${office}.spreadsheetml.sheet`]: { endings: ['xlsx'], isIn: holds(below('xl/')) },
  [`${office}.presentationml.presentation`]: { endings: ['pptx'], isIn: holds(below('ppt/')) },
  'image/png': { endings: ['png'], isIn: begins('\x89PNG\r\n\x1a\n') },
  'image/jpeg': { endings: ['jpg', 'jpeg'], isIn: begins('\xff\xd8\xff') },
  // no beginning tells a text: `isOfType` asks whether it can be one
  'text/csv': { endings: ['csv'], isIn: () => false },
} as const satisfies Record<string, Kind>

type Kind = { endings: readonly string[]; isIn: (head: Buffer) => boolean }

/** A kind of file by its registered name (OFD, GB/T 33190, has none yet). */
export type MediaType = keyof typeof kinds

const all = Object.keys(kinds) as readonly MediaType[]

/** Papers and pictures: what offices hand in. */
export const mediaTypes: readonly MediaType[] = all.filter((type) => type !== 'text/csv')

/** Tables: what offices import. */
export const tableTypes = [
  'text/csv',
  `${office}.spreadsheetml.sheet`,
] as const satisfies readonly MediaType[]

/** How much of a file's beginning tells its kind, in bytes. */
export const HEAD_BYTES = 65_536

/** What a file is by its own bytes, whatever it is called; undefined for what the house does not know. */
export const mediaTypeOf = (head: Buffer): MediaType | undefined => all.find((type) => kinds[type].isIn(head))

/** Whether a file can be what it is said to be: a text is one that is nothing else, holds no byte that no text holds, and is no page. */
export const isOfType = (head: Buffer, type: MediaType): boolean =>
  type === 'text/csv' ? mediaTypeOf(head) === undefined && isText(head) : mediaTypeOf(head) === type

/** What the names of such files end in, without the dot. */
export const endingsOf = (type: MediaType): readonly string[] => kinds[type].endings

/** What a name says the file is; undefined for an ending the house does not know. */
export const mediaTypeNamed = (name: string): MediaType | undefined => {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return all.find((type) => endingsOf(type).includes(ending))
}

function begins(signature: string) {
  const bytes = Buffer.from(signature, 'latin1')
  return (head: Buffer): boolean => head.subarray(0, bytes.length).equals(bytes)
}

function holds(wanted: (name: string) => boolean) {
  return (head: Buffer): boolean => namesInZip(head).some(wanted)
}

function isText(head: Buffer): boolean {
  const isPage = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*</.test(head.toString('latin1', 0, 100))
  const isWide = UTF_16.some((mark) => mark.every((byte, at) => head[at] === byte))
  return head.length > 0 && !isPage && (isWide || !head.some((byte) => byte < 9 || (byte > 13 && byte < 32)))
}

/** How a text in UTF-16 begins; its bytes are those of no other text. */
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const

function below(folder: string) {
  return (name: string): boolean => name.startsWith(folder)
}
