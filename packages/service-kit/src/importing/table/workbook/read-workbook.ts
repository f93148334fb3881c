import { posix } from 'node:path'
import { tooLarge, tooManySheets } from '../breaches.ts'
import { LONGEST_CELL, MOST_PARTS, MOST_SHEETS, MOST_TEXTS } from '../limits.ts'
import { type Table, UnreadableTable } from '../table.ts'
import { readElements } from './elements.ts'
import { openParts, type Parts } from './parts.ts'
import { readSheet } from './read-sheet.ts'
import { cellStyles } from './styles.ts'

const WORKBOOK = 'xl/workbook.xml'

/**
 * The first visible sheet of a workbook (ECMA-376) as a table: dates as civil dates, a formula as what it last came to.
 *
 * @throws UnreadableTable for what is no workbook, is damaged, or is larger than an import takes
 */
export async function readWorkbook(bytes: Buffer): Promise<Table> {
  const parts = await openParts(bytes)
  if (!parts.has(WORKBOOK)) throw new UnreadableTable(noWorkbook)
  const { sheet, is1904 } = await firstSheet(parts)
  const texts = await sharedTexts(parts)
  const styleOf = await cellStyles(parts)
  return readSheet(parts.read(sheet), { texts, styleOf, is1904 })
}

async function firstSheet(parts: Parts): Promise<{ sheet: string; is1904: boolean }> {
  const sheets: string[] = []
  let [count, is1904] = [0, false]
  await readElements(parts.read(WORKBOOK), {
    open: (name, { id, state = 'visible', date1904 }) => {
      if (name === 'sheet') count += 1
      if (count > MOST_SHEETS) throw new UnreadableTable(tooManySheets)
      if (name === 'sheet' && id && state === 'visible') sheets.push(id)
      if (name === 'workbookPr') is1904 = date1904 === '1' || date1904 === 'true'
    },
  })
  const targets = new Map<string, string>()
  await readElements(parts.read('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id && Target) targets.set(Id, Target)
      if (targets.size > MOST_PARTS) throw new UnreadableTable(tooLarge)
    },
  })
  const target = targets.get(sheets[0] ?? '')
  const sheet = target && (target.startsWith('/') ? target.slice(1) : posix.join('xl', target))
  if (!sheet || !parts.has(sheet)) throw new UnreadableTable(noWorkbook)
  return { sheet, is1904 }
}

/** The texts that cells name by their number, without the readings of Chinese characters that may stand beside them. */
async function sharedTexts(parts: Parts): Promise<string[]> {
  const texts: string[] = []
  let [now, isIn, isReading] = ['', false, false]
  await readElements(parts.read('xl/sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') now = ''
      if (name === 'rPh') isReading = true
      isIn = name === 't'
    },
    text: (told) => {
      if (isIn && !isReading) now += told.slice(0, LONGEST_CELL + 1 - now.length)
    },
    close: (name) => {
      isIn = false
      if (name === 'rPh') isReading = false
      if (name !== 'si') return
      if (texts.length >= MOST_TEXTS) throw new UnreadableTable(tooLarge)
      texts.push(now)
    },
  })
  return texts
}

const noWorkbook = {
  zh: '文件不是含有可见工作表的 XLSX 工作簿。',
  en: 'The file is no XLSX workbook with a visible sheet.',
}
