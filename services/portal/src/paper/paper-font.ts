import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { isolate } from '../text/isolate.ts'
import { sfntOf } from './sfnt-of.ts'

/** The font of papers: it lies in them, so that every reader shows, finds and copies their Chinese. */
export type PaperFont = {
  bytes: Buffer
  /** A text as the font has it: what it lacks, a rare character of a name for one, is the geta mark of printers. */
  shown: (text: string) => string
}

/** Where a character stands that the font does not have. */
export const MISSING = '〓'

/** Noto Sans SC (SIL Open Font License 1.1): one file with the simplified characters, the Latin letters and the signs of both. */
const FILE = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff'

let read: Promise<PaperFont> | undefined

/** The font, read when the first paper is asked for. */
export function paperFont(): Promise<PaperFont> {
  read ??= readFont().catch((failure) => {
    read = undefined
    throw failure
  })
  return read
}

async function readFont(): Promise<PaperFont> {
  const { create } = await import('fontkit')
  const bytes = sfntOf(await readFile(createRequire(import.meta.url).resolve(FILE)))
  const font = create(bytes)
  if (!('hasGlyphForCodePoint' in font)) throw new TypeError('the file holds several fonts')
  const has = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0)!)
  return {
    bytes,
    shown: (text) =>
      [...isolate(text)]
        .map((character) => (/\s/u.test(character) ? ' ' : has(character) ? character : MISSING))
        .join(''),
  }
}
