import type { Readable } from 'node:stream'
import type { Language } from '../text/language.ts'
import { MISSING, paperFont } from './paper-font.ts'

/** What a paper says: a title, facts as name and value, and what stands below them. */
export type Paper = {
  language: Language
  title: string
  facts: readonly (readonly [string, string])[]
  below: readonly string[]
  /** Said below where a character is missing in the font. */
  missing: string
  /** When what it says was done: what the file tells of its own making. */
  at: string
}

/** Of A4, in points. */
const [MARGIN, NAME_WIDTH, GAP] = [64, 130, 12]

/**
 * A paper as a PDF file, its text selectable: the same bytes for the same facts, whenever it is asked for.
 *
 * What makes it is fetched with the first paper: the board starts without it.
 */
export async function paperFile(paper: Paper): Promise<Readable> {
  const [{ default: Document }, font] = await Promise.all([import('pdfkit'), paperFont()])
  const made = new Date(paper.at)
  const document = new Document({
    ...{ size: 'A4', margin: MARGIN, pdfVersion: '1.7', tagged: true, displayTitle: true },
    lang: paper.language === 'zh' ? 'zh-CN' : 'en',
    info: { Title: paper.title, CreationDate: made, ModDate: made },
  })
  document.registerFont('paper', font.bytes).font('paper')
  const width = document.page.width - 2 * MARGIN
  const part = (kind: string, draw: () => void) => document.addStructure(document.struct(kind, {}, draw))
  part('H1', () => {
    document.fontSize(22).text(font.shown(paper.title), { align: 'center' }).moveDown(1.5)
  })
  const facts = paper.facts.map(([name, value]) => [font.shown(name), font.shown(value)] as const)
  document.fontSize(12)
  for (const [name, value] of facts) {
    const valueWidth = width - NAME_WIDTH - GAP
    const height = Math.max(
      document.heightOfString(name, { width: NAME_WIDTH }),
      document.heightOfString(value, { width: valueWidth }),
    )
    if (document.y + height > document.page.height - MARGIN && height < document.page.height - 2 * MARGIN)
      document.addPage()
    const { y } = document
    part('P', () => {
      document.text(name, MARGIN, y, { width: NAME_WIDTH })
      document.text(value, MARGIN + NAME_WIDTH + GAP, y, { width: valueWidth }).moveDown(0.6)
    })
  }
  const isShort = facts.some(([, value]) => value.includes(MISSING))
  document.fontSize(9).moveDown(1)
  for (const line of [...(isShort ? [paper.missing] : []), ...paper.below])
    part('P', () => {
      document.text(font.shown(line), MARGIN, document.y, { width })
    })
  document.end()
  return document as unknown as Readable
}
