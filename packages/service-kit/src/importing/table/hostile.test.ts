import { utils } from '@e965/xlsx'
import { describe, expect, test } from '@jest/globals'
import { aWorkbook } from '../../../test/importing/a-workbook.ts'
import { anArchive, sheetless } from '../../../test/importing/an-archive.ts'
import { LONGEST_CELL, LONGEST_HEAD, LONGEST_RECORD, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS } from './limits.ts'
import { readTable } from './read-table.ts'
import { UnreadableTable } from './table.ts'

const table = (bytes: Buffer | string) => readTable(Buffer.from(bytes as string))
const why = (bytes: Buffer | string) =>
  table(bytes).then(
    () => 'read',
    (error) => (error instanceof UnreadableTable ? error.text.en : error),
  )
const heads = (count: number) => Array.from({ length: count }, (_, at) => `c${at}`)
const sheet = (xml: string) => anArchive({ ...sheetless, 'xl/worksheets/sheet1.xml': xml })
const cell = (place: string, text: string) => `<c r="${place}" t="str"><v>${text}</v></c>`

describe('each limit has two sides, in CSV and in a workbook', () => {
  const books = async (rows: readonly (readonly string[])[]) => [
    rows.map((row) => row.join(',')).join('\n'),
    aWorkbook({ 一: rows }),
  ]
  const sheetOf = (length: number) =>
    sheet(
      `<worksheet><row>${cell('A1', 'a')}${cell('B1', 'b')}</row><row>${cell('A2', '1')}${cell('B2', 'x'.repeat(length))}</row><row>${cell('A3', '2')}${cell('B3', '3')}</row></worksheet>`,
    )
  const longCell = async (length: number) => [`a,b\n1,${'x'.repeat(length)}\n2,3\n`, await sheetOf(length)]

  test('a cell of 32,767 characters is read; one more is told with line and column, and the next row is read', async () => {
    for (const bytes of await longCell(LONGEST_CELL))
      expect((await table(bytes)).rows[0]).toMatchObject({ cells: ['1', 'x'.repeat(LONGEST_CELL)] })
    for (const bytes of await longCell(LONGEST_CELL + 1))
      expect((await table(bytes)).rows).toEqual([
        {
          line: 2,
          cells: ['1', ''],
          faults: [{ at: 1, text: expect.objectContaining({ en: 'a cell has at most 32767 characters' }) }],
        },
        { line: 3, cells: ['2', '3'] },
      ])
  })

  test('two hundred columns are read; one more is told', async () => {
    for (const bytes of await books([heads(MOST_COLUMNS)]))
      expect((await table(bytes)).header).toHaveLength(MOST_COLUMNS)
    for (const bytes of await books([heads(MOST_COLUMNS + 1)]))
      expect(await why(bytes)).toContain('Line 1, column 201')
  })

  test('two hundred characters over a column are read; one more is told', async () => {
    for (const bytes of await books([['a', '长'.repeat(LONGEST_HEAD)]]))
      expect((await table(bytes)).header).toHaveLength(2)
    for (const bytes of await books([['a', '长'.repeat(LONGEST_HEAD + 1)]]))
      expect(await why(bytes)).toContain('Line 1, column 2')
  })

  test('a hundred sheets are opened; one more is told', async () => {
    const sheets = (count: number) => Object.fromEntries(heads(count).map((name) => [name, [['a']]]))
    expect((await table(aWorkbook(sheets(MOST_SHEETS)))).header).toEqual(['a'])
    expect(await why(aWorkbook(sheets(MOST_SHEETS + 1)))).toContain('more than 100 sheets')
  })
})

test('twenty thousand rows are read, each under its own line', async () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => at + 2)
  const xml = lines.map((line) => `<row r="${line}">${cell(`A${line}`, String(line))}</row>`).join('')
  const book = await sheet(`<worksheet><row r="1">${cell('A1', 'a')}</row>${xml}</worksheet>`)
  for (const bytes of [`a\n${lines.join('\n')}\n`, book]) {
    const { rows } = await table(bytes)
    expect(rows).toHaveLength(20_000)
    expect(rows.at(-1)).toEqual({ line: 20_001, cells: ['20001'] })
  }
})

describe('CSV', () => {
  test('a quotation mark that is not closed for a megabyte spoils its own row', async () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `${at},${'x'.repeat(100)}`)
    const { rows } = await table(`a,b\n1,"open\n${lines.join('\n')}\n`)
    expect(rows[0]).toMatchObject({ line: 2, unreadable: { en: 'a quotation mark is not closed' } })
    expect(rows).toHaveLength(10_001)
    expect(rows.at(-1)).toMatchObject({ line: 10_002 })
  })
  test('a row of 500,000 characters is looked at; one more is told, and the next row is read', async () => {
    const { rows } = await table(
      `a,b\n1,${'x'.repeat(LONGEST_RECORD - 2)}\n2,${'x'.repeat(LONGEST_RECORD - 1)}\n"${'"\n'.repeat(2)}3,4\n`,
    )
    expect(rows[0]).toMatchObject({ line: 2, faults: [{ at: 1 }] })
    expect(rows[1]).toEqual({
      line: 3,
      unreadable: expect.objectContaining({ en: 'a row has at most 500000 characters' }),
    })
    expect(rows.at(-1)).toEqual({ line: 6, cells: ['3', '4'] })
  })
  test.each([
    ['', 'lines'],
    [',', 'rows of empty cells'],
  ])('as many empty ones as rows are passed over (%p), one more is told', async (empty) => {
    const with_ = (count: number) => `a,b\n${`${empty}\n`.repeat(count)}1,2\n`
    expect((await table(with_(MOST_ROWS))).rows).toEqual([{ line: MOST_ROWS + 2, cells: ['1', '2'] }])
    expect(await why(with_(MOST_ROWS + 1))).toContain(
      `Line ${MOST_ROWS + 2}: the table has more than 50000 empty`,
    )
  })
  test('whoever else waits for the process has a turn while a long file is read', async () => {
    const reading = table(`a,b\n${`1,${'x'.repeat(97)}\n`.repeat(30_000)}`)
    let [turns, isRead] = [0, false]
    void reading.then(() => {
      isRead = true
    })
    for (; !isRead; turns += 1) await new Promise((resolve) => setImmediate(resolve))
    expect((await reading).rows).toHaveLength(30_000)
    // three million characters
    expect(turns).toBeGreaterThan(10)
  })
  test('line ends of every kind in one file; rows of commas alone are none, and shift no line', async () =>
    expect((await table('a,b\r\n1,2\n,\r3,"4\r\n5"\r\n\n6,7')).rows).toEqual([
      { line: 2, cells: ['1', '2'] },
      { line: 4, cells: ['3', '4\n5'] },
      { line: 7, cells: ['6', '7'] },
    ]))
  test('must fail: a header whose quotation mark is open is no header, nor is the next line', async () =>
    expect(await why('"a,b\n1,2\n')).toContain('Line 1: a quotation mark is not closed'))
  test('tabs, where the header has no comma', async () =>
    expect(await table('代码\t名称\n1\t甲,乙\n')).toMatchObject({
      header: ['代码', '名称'],
      rows: [{ cells: ['1', '甲,乙'] }],
    }))
  test('a cell that a spreadsheet would run is the text it is', async () =>
    expect((await table(`a,b\n=cmd|'/C calc'!A0,@SUM(1)\n`)).rows[0]).toMatchObject({
      cells: ["=cmd|'/C calc'!A0", '@SUM(1)'],
    }))
})

describe('what a spreadsheet saves', () => {
  test('UTF-16 with its mark, either way round; with half a character it is damaged', async () => {
    const little = Buffer.from('\uFEFF代码,名称\r\n1,甲\r\n', 'utf16le')
    for (const bytes of [little, Buffer.from(little).swap16()])
      expect(await table(bytes)).toMatchObject({ header: ['代码', '名称'], rows: [{ cells: ['1', '甲'] }] })
    expect(await why(little.subarray(0, -1))).toContain('damaged in line 3')
  })
  test('must fail: GB 18030 whose last character is broken, told with its line', async () => {
    const zhuhai = Buffer.from([0xd6, 0xe9, 0xba, 0xa3])
    const file = [Buffer.from('a,b\n'), ...Array(12).fill(zhuhai), Buffer.from(',1\n2,'), zhuhai]
    expect((await table(Buffer.concat(file))).rows).toHaveLength(2)
    expect(await why(Buffer.concat([...file, Buffer.from([0xd6])]))).toBe(
      'The file is GB 18030, but some of its bytes are damaged in line 3; nothing was loaded.',
    )
  })
})

describe('XLSX', () => {
  test('rows have the sheet’s own numbers: blank ones, written or not, shift none', async () => {
    const rows = [`<row r="3">${cell('A3', 'a')}</row>`, '<row r="4"><c r="A4"/></row>']
    const more = [`<row r="7">${cell('A7', '1')}</row>`, `<row>${cell('', '2')}</row>`]
    const { rows: read } = await table(await sheet(`<worksheet>${[...rows, ...more].join('')}</worksheet>`))
    expect(read).toEqual([
      { line: 7, cells: ['1'] },
      { line: 8, cells: ['2'] },
    ])
  })

  test('a number shown with leading zeros has them; one that is not has none', async () => {
    const made = utils.aoa_to_sheet([
      ['a', 'b'],
      [
        { t: 'n', v: 7, z: '0000' },
        { t: 'n', v: 7 },
      ],
    ])
    expect((await table(aWorkbook({ 一: made }))).rows[0]).toMatchObject({ cells: ['0007', '7'] })
  })

  test('merged cells: the first says what it says, and each other one is told', async () => {
    const made = utils.aoa_to_sheet([
      ['a', 'b'],
      ['1', '甲'],
      ['2', ''],
      ['3', '乙'],
    ])
    made['!merges'] = [utils.decode_range('B2:B3')]
    const { rows } = await table(aWorkbook({ 一: made }))
    expect(rows).toEqual([
      { line: 2, cells: ['1', '甲'] },
      {
        line: 3,
        cells: ['2', ''],
        faults: [{ at: 1, text: expect.objectContaining({ zh: expect.stringContaining('合并') }) }],
      },
      { line: 4, cells: ['3', '乙'] },
    ])
  })

  test('a title over the columns is none of them; one that is not merged is', async () => {
    const made = utils.aoa_to_sheet([['珠海市名录'], ['a', 'b'], ['1', '2']])
    expect((await table(aWorkbook({ 一: made }))).header).toEqual(['珠海市名录'])
    made['!merges'] = [utils.decode_range('A1:B1')]
    expect(await table(aWorkbook({ 一: made }))).toEqual({
      header: ['a', 'b'],
      rows: [{ line: 3, cells: ['1', '2'] }],
    })
  })

  test('a formula that nobody reckoned is told; one that came to nothing is empty', async () => {
    const never = '<c r="A2"><f>1+2</f></c>'
    const nothing = '<c r="A3" t="str"><f>""</f><v></v></c><c r="B3"><v>1</v></c>'
    const book = await sheet(
      `<worksheet><row r="1">${cell('A1', 'a')}${cell('B1', 'b')}</row><row r="2">${never}</row><row r="3">${nothing}</row></worksheet>`,
    )
    expect((await table(book)).rows).toEqual([
      {
        line: 2,
        cells: ['', ''],
        faults: [{ at: 0, text: expect.objectContaining({ en: expect.stringContaining('never reckoned') }) }],
      },
      { line: 3, cells: ['', '1'] },
    ])
  })

  test('places that are none are counted on from the one before', async () => {
    const book = await sheet(
      '<worksheet><row r="x"><c r="1" t="str"><v>a</v></c><c r="-" t="str"><v>b</v></c></row></worksheet>',
    )
    expect((await table(book)).header).toEqual(['a', 'b'])
  })
})
