import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { oneLine } from '../text/isolate.ts'
import type { Language } from '../text/language.ts'
import type { Column } from './column.ts'
import { parts, styleOf } from './workbook-parts.ts'

/**
 * The same table as an XLSX file (ECMA-376), page by page: identifiers are texts, whatever digits they have; numbers are
 * numbers. Strings stand in their cells, so that no list of them has to be held.
 */
export function workbook<Row>(
  language: Language,
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): Readable {
  const zip = new ZipFile()
  const out = zip.outputStream as Readable
  const sheet = Readable.from(sheetOf(language, columns, pages), { objectMode: false })
  // yazl pipes, and a pipe hands no failure on: neither may be cut in silence
  sheet.once('error', (error) => out.destroy(error))
  zip.on('error', (error: Error) => out.destroy(error))
  out.once('close', () => sheet.destroy())
  for (const [path, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(xml), path)
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml')
  zip.end()
  return out
}

async function* sheetOf<Row>(
  language: Language,
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  const heads = columns.map(({ head }) => text(head[language], styleOf.head))
  yield `${opening}<row r="1">${heads.join('')}</row>`
  let at = 1
  for await (const rows of pages) {
    const xml = rows.map((row) => {
      at += 1
      return `<row r="${at}">${columns.map((column) => cellOf(column, row, language)).join('')}</row>`
    })
    if (xml.length > 0) yield xml.join('')
  }
  yield '</sheetData></worksheet>'
}

const opening = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" defaultColWidth="18"/><sheetData>`

const cellOf = <Row>({ kind, cell }: Column<Row>, row: Row, language: Language): string => {
  const value = cell(row, language)
  if (value === null || value === undefined || value === '') return '<c/>'
  if (kind === 'number' || kind === 'money') return `<c s="${styleOf[kind]}"><v>${Number(value)}</v></c>`
  return text(oneLine(String(value)), styleOf[kind])
}

const text = (words: string, style: number): string =>
  `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(words)}</t></is></c>`

/** Excel reads `_x0041_` as a character's number; an underscore of ours that begins one is written as its own. */
const escaped = (words: string): string =>
  words
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
