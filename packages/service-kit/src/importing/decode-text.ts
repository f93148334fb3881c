/** The text of a file, or why it cannot be read. */
export type Decoded = { text: string } | { reason: string }

type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB 18030',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
}

/**
 * The text of a file: by its mark, else strictly UTF-8, else GB 18030, as spreadsheets in China save it; nothing is ever replaced
 * silently.
 *
 * What is UTF-8 but for a few bytes is damaged, and would be read as other characters: it is refused, with the line of the first such byte.
 *
 * @source public report F27
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]
  const tried: readonly Encoding[] = marked ? [marked] : ['utf-8', 'gb18030']
  for (const encoding of tried) {
    const text = strictly(encoding, bytes)
    if (text !== undefined) return { text }
    const line = marked || isNearly(encoding, bytes) ? brokenLine(encoding, bytes) : undefined
    if (line !== undefined) return { reason: damaged(NAMES[encoding], line) }
  }
  return { reason: unknown }
}

function strictly(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** So much of a file tells what it is written in. */
const A_SAMPLE = 1024 * 1024

/** Ten characters beyond ASCII fit for every one that does not. */
function isNearly(encoding: Encoding, bytes: Uint8Array): boolean {
  let [broken, fitting] = [0, 0]
  for (const character of new TextDecoder(encoding).decode(bytes.subarray(0, A_SAMPLE))) {
    if (character === '\uFFFD') broken += 1
    else if (character > '\x7F') fitting += 1
  }
  return fitting > broken * 10
}

function brokenLine(encoding: Encoding, bytes: Uint8Array): number {
  const read = new TextDecoder(encoding).decode(bytes)
  const ends = /\r\n?|\n/g
  const broken = read.indexOf('\uFFFD')
  let line = 1
  while (ends.exec(read) && ends.lastIndex <= broken) line += 1
  return line
}

const damaged = (name: string, line: number) =>
  `文件按 ${name} 编码，但第 ${line} 行的部分字节已损坏，未导入。 The file is ${name}, but some of its bytes are damaged in line ${line}; nothing was loaded.`
const unknown =
  '文件既不是 UTF-8 也不是 GB 18030 编码，未导入。 The file is neither UTF-8 nor GB 18030; nothing was loaded.'
