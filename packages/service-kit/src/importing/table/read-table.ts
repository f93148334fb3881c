import { setImmediate as turn } from 'node:timers/promises'
import { decodeText } from '../decode-text.ts'
import { twoLanguages } from '../two-languages.ts'
import { readingCsv } from './csv.ts'
import { MOST_ROWS } from './limits.ts'
import { type Table, UnreadableTable } from './table.ts'
import { readWorkbook } from './workbook/read-workbook.ts'

/**
 * A file as a table, by what its own bytes begin with: a workbook (XLSX), else CSV in UTF-8, UTF-16 or GB 18030.
 *
 * @throws UnreadableTable for a file that is neither, is damaged, is empty, or has more than an import takes
 */
export const readTable = async (bytes: Buffer): Promise<Table> =>
  isZip(bytes) ? readWorkbook(bytes) : readText(bytes)

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))

/** After so many characters whoever else waits for this process has a turn. */
const A_STRETCH = 250_000

async function readText(bytes: Buffer): Promise<Table> {
  const decoded = decodeText(bytes)
  if ('reason' in decoded) throw new UnreadableTable(twoLanguages(decoded.reason))
  const reading = readingCsv(decoded.text, { mostRows: MOST_ROWS })
  for (let rested = 0; ; ) {
    const { done, value } = reading.next()
    if (done) return value
    if (value - rested < A_STRETCH) continue
    rested = value
    await turn()
  }
}
