/** The text of a file, or why it cannot be read. */
export type Decoded = { text: string } | { reason: string }

const BOM = [0xef, 0xbb, 0xbf]

/**
 * The text of a file: strictly UTF-8, else GB 18030, as spreadsheets in China save it; nothing is ever replaced silently.
 *
 * What is UTF-8 but for a few bytes is damaged, and would be read as other characters: it is refused.
 *
 * @source public report F27
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== undefined) return { text: utf8 }
  if (isNearlyUtf8(bytes)) return { reason: damaged }
  const gb18030 = strictly('gb18030', bytes)
  return gb18030 === undefined ? { reason: unknown } : { text: gb18030 }
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** It says so itself, or ten characters fit for every one that does not. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  if (BOM.every((byte, at) => bytes[at] === byte)) return true
  const read = new TextDecoder('utf-8').decode(bytes)
  const broken = read.match(/\uFFFD/g)?.length ?? 0
  const fitting = read.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0
  return fitting > broken * 10
}

const damaged =
  '文件按 UTF-8 编码，但部分字节已损坏，未导入。 The file is UTF-8, but some of its bytes are damaged; nothing was loaded.'
const unknown =
  '文件既不是 UTF-8 也不是 GB 18030 编码，未导入。 The file is neither UTF-8 nor GB 18030; nothing was loaded.'
