import { decodeText } from '../decode-text.ts'
import { twoLanguages } from '../two-languages.ts'
import { readCsv } from './csv.ts'
import { MOST_COLUMNS, MOST_ROWS, type Table, UnreadableTable } from './table.ts'
import { readWorkbook } from './workbook/read-workbook.ts'

/**
 * A file as a table, by what its own bytes begin with: a workbook (XLSX), else CSV in UTF-8 or GB 18030.
 *
 * @throws UnreadableTable for a file that is neither, is damaged, is empty, or has more than an import takes
 */
export async function readTable(bytes: Buffer): Promise<Table> {
  const table = isZip(bytes) ? await readWorkbook(bytes) : readText(bytes)
  if (table.header.length > MOST_COLUMNS) throw new UnreadableTable(tooWide)
  if (table.rows.length > MOST_ROWS) throw new UnreadableTable(tooLong)
  return table
}

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))

function readText(bytes: Buffer): Table {
  const decoded = decodeText(bytes)
  if ('reason' in decoded) throw new UnreadableTable(twoLanguages(decoded.reason))
  return readCsv(decoded.text)
}

const tooWide = {
  zh: `表格超过 ${MOST_COLUMNS} 列，未导入。`,
  en: `The table has more than ${MOST_COLUMNS} columns; nothing was loaded.`,
}
const tooLong = {
  zh: `表格超过 ${MOST_ROWS} 行，请分成几个文件导入。`,
  en: `The table has more than ${MOST_ROWS} rows: import it in several files.`,
}
