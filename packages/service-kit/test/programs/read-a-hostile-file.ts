/** Reads files that were made to be too much, one after another, and tells what came of each: one line of JSON a file. */
import { randomBytes } from 'node:crypto'
import { readTable } from '../../src/importing/table/read-table.ts'
import { anArchive, sheetless } from '../importing/an-archive.ts'

const MIB = 1024 * 1024
const sheet = (xml: string | Buffer) => anArchive({ ...sheetless, 'xl/worksheets/sheet1.xml': xml })
/** What does not pack, so that the archive is no bomb by its ratio. */
const padding = () => `<!--${randomBytes(192 * 1024).toString('base64')}-->`
const repeated = (part: string, mib: number) => part.repeat(Math.floor((mib * MIB) / part.length))

const files: Record<string, () => Promise<Buffer>> = {
  commas: async () => Buffer.from(`a,b\n${','.repeat(4 * MIB)}\n1,2\n`),
  'commas in the header': async () => Buffer.from(','.repeat(4 * MIB)),
  'line ends': async () => Buffer.from(`a\n${'\n'.repeat(4 * MIB)}1\n`),
  'quotation marks': async () => Buffer.from(`a,b\n${'"'.repeat(4 * MIB + 1)}\n1,2\n`),
  'one cell': async () => Buffer.from(`a,b\n1,${'x'.repeat(4 * MIB)}\n1,2\n`),
  'short rows': async () => Buffer.from(`a\n${'1\n'.repeat(4 * MIB)}`),
  'a bomb': () => sheet(Buffer.alloc(12 * MIB, 0x20)),
  'elements in elements': () => sheet(`<worksheet>${padding()}${repeated('<a>', 4)}`),
  'attributes of one element': () =>
    sheet(`<worksheet ${Array.from({ length: 200_000 }, (_, at) => `a${at}="1"`).join(' ')}>${padding()}`),
  'one place again and again': () =>
    sheet(
      `<worksheet>${padding()}<row r="1">${repeated('<c r="A1" t="str"><v>a</v></c>', 4)}</row></worksheet>`,
    ),
  'rows that never end': () =>
    sheet(`<worksheet>${padding()}${repeated('<row><c t="str"><v>a</v></c></row>', 4)}</worksheet>`),
  'columns that never end': () =>
    sheet(`<worksheet>${padding()}<row>${repeated('<c t="str"><v>a</v></c>', 4)}</row></worksheet>`),
  'a text that never ends': () =>
    sheet(
      `<worksheet>${padding()}<row><c t="str"><v>a</v></c></row><row><c t="str"><v>${'x'.repeat(4 * MIB)}</v></c></row></worksheet>`,
    ),
  'merged cells': () =>
    sheet(
      `<worksheet>${padding()}<row r="1"><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row r="9"><c t="str"><v>1</v></c></row><mergeCells>${repeated('<mergeCell ref="A1:XFD1048576"/>', 1)}</mergeCells></worksheet>`,
    ),
}

for (const [what, made] of Object.entries(files)) {
  const told = await readTable(await made()).then(
    ({ header, rows }) => ({ columns: header.length, rows: rows.length, first: rows[0] }),
    (error: { text?: unknown; message: string }) => ({ refused: error.text ?? error.message }),
  )
  process.stdout.write(`${JSON.stringify({ what, told })}\n`)
}
