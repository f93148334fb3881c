import { utils } from '@e965/xlsx'
import { describe, expect, test } from '@jest/globals'
import { aWorkbook } from '../../../test/importing/a-workbook.ts'
import { anArchive, sheetless } from '../../../test/importing/an-archive.ts'
import { MOST_ROWS } from './limits.ts'
import { readTable } from './read-table.ts'
import { UnreadableTable } from './table.ts'

const cells = async (bytes: Buffer | string) => {
  const { header, rows } = await readTable(Buffer.from(bytes as string))
  return [header, ...rows.map((row) => ('cells' in row ? row.cells : row.unreadable.en))]
}
const why = (bytes: Buffer | string) =>
  readTable(Buffer.from(bytes as string)).then(
    () => 'read',
    (error) => (error instanceof UnreadableTable ? error.text : error),
  )

describe('CSV as spreadsheets in China save it', () => {
  test('UTF-8 with a byte order mark, line ends of every kind, a quoted cell of two lines', async () => {
    expect(await cells('\uFEFF代码,名称\r\n1,"甲\r\n乙"\r\r\n2,丙\n')).toEqual([
      ['代码', '名称'],
      ['1', '甲\n乙'],
      ['2', '丙'],
    ])
    expect(await cells('a,b\r1,2\r3,4\r')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ])
  })

  test('GB 18030', async () => {
    const zhuhai = Buffer.from([0xd6, 0xe9, 0xba, 0xa3])
    expect(await cells(Buffer.concat([zhuhai, Buffer.from(',b\n1,2\n')]))).toEqual([
      ['珠海', 'b'],
      ['1', '2'],
    ])
  })

  test('a row of another width is told, and the next one is read', async () =>
    expect(await cells('a,b\n1\n2,3\n')).toEqual([['a', 'b'], 'has 1 cells, the header has 2', ['2', '3']]))

  test('a header alone is a table without rows; a file without one is none', async () => {
    expect(await cells('a,b\n')).toEqual([['a', 'b']])
    expect(await why(' \n\n')).toMatchObject({ en: expect.stringContaining('no header') })
  })

  test('must fail: damaged UTF-8', async () =>
    expect(await why(Buffer.concat([Buffer.from('\uFEFF名称\n'), Buffer.from([0xff])]))).toMatchObject({
      en: expect.stringContaining('damaged'),
    }))

  test('must fail: one row more than an import takes', async () => {
    expect((await readTable(Buffer.from(`a\n${'1\n'.repeat(MOST_ROWS)}`))).rows).toHaveLength(MOST_ROWS)
    expect(await why(`a\n${'1\n'.repeat(MOST_ROWS + 1)}`)).toMatchObject({
      en: expect.stringContaining('several files'),
    })
  })

  test('must fail: more columns than any register has', async () =>
    expect(await why(`${Array.from({ length: 201 }, (_, at) => at).join(',')}\n`)).toMatchObject({
      en: expect.stringContaining('200 columns'),
    }))
})

describe('XLSX', () => {
  const date = new Date(Date.UTC(2024, 1, 29))

  test('the first visible sheet: texts, numbers, dates, booleans; blank rows are none', async () => {
    const book = aWorkbook(
      {
        草稿: [['不读']],
        名录: [
          ['代码', '名称', '日期', '数', '是'],
          [],
          ['007', ' 甲 ', date, 12.5, true],
          [null, '乙', null, 0.1 + 0.2, false],
        ],
      },
      { hidden: ['草稿'] },
    )
    expect(await cells(book)).toEqual([
      ['代码', '名称', '日期', '数', '是'],
      ['007', '甲', '2024-02-29', '12.5', 'true'],
      ['', '乙', '', '0.3', 'false'],
    ])
  })

  test('dates counted from 1904', async () => {
    const sheet = utils.aoa_to_sheet([['日期'], [{ t: 'n', v: 0, z: 'yyyy-mm-dd' }]])
    expect(await cells(aWorkbook({ 一: sheet }, { date1904: true }))).toEqual([['日期'], ['1904-01-01']])
  })

  test('a formula is what it last came to; one that failed is told with its cell', async () => {
    const sheet = utils.aoa_to_sheet([
      ['a', 'b'],
      [
        { t: 'n', v: 3, f: '1+2' },
        { t: 'e', v: 0x17, f: '无()' },
      ],
    ])
    const { rows } = await readTable(aWorkbook({ 一: sheet }))
    expect(rows).toEqual([
      {
        line: 2,
        cells: ['3', ''],
        faults: [{ at: 1, text: expect.objectContaining({ en: expect.stringContaining('error') }) }],
      },
    ])
  })

  test('must fail: a long number that lost its last digits', async () => {
    const { rows } = await readTable(aWorkbook({ 一: [['代码'], [5.1440400123e17]] }))
    expect(rows[0]).toMatchObject({ faults: [{ at: 0, text: { zh: expect.stringContaining('设为文本') } }] })
  })

  test('something beside the header is told', async () =>
    expect(await cells(aWorkbook({ 一: [['a'], ['1', '2'], ['3']] }))).toEqual([
      ['a'],
      'something stands in a column without a header',
      ['3'],
    ]))

  test('texts that stand in the cell itself, and readings beside characters', async () => {
    const sheet =
      '<worksheet><sheetData><row><c t="inlineStr"><is><t>名称</t></is></c></row><row><c t="s"><v>0</v></c></row></sheetData></worksheet>'
    const shared = '<sst><si><r><t>珠</t></r><r><t>海</t></r><rPh><t>zhuhai</t></rPh></si></sst>'
    const book = await anArchive({
      ...sheetless,
      'xl/worksheets/sheet1.xml': sheet,
      'xl/sharedStrings.xml': shared,
    })
    expect(await cells(book)).toEqual([['名称'], ['珠海']])
  })

  test('must fail: what unpacks to more than a workbook ever is', async () => {
    const bomb = Buffer.alloc(65 * 1024 * 1024, 0x20)
    const book = await anArchive({ ...sheetless, 'xl/worksheets/sheet1.xml': bomb })
    expect(book.length).toBeLessThan(1_000_000)
    expect(await why(book)).toMatchObject({ en: expect.stringContaining('too large') })
  })

  test('must fail: entities that grow', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'甲'.repeat(100)}"><!ENTITY b "&a;&a;">]><worksheet><row><c t="str"><v>&b;</v></c></row></worksheet>`
    expect(await why(await anArchive({ ...sheetless, 'xl/worksheets/sheet1.xml': bomb }))).toMatchObject({
      en: expect.stringContaining('faulty'),
    })
  })

  test.each([
    ['another document', anArchive({ 'word/document.xml': '<w/>' }), 'no XLSX'],
    ['half an archive', Promise.resolve(aWorkbook({ 一: [['a']] }).subarray(0, 300)), 'damaged'],
    ['an empty sheet', Promise.resolve(aWorkbook({ 一: [[]] })), 'empty'],
    [
      'parts that are no XML',
      anArchive({ ...sheetless, 'xl/worksheets/sheet1.xml': '<a><b></a>' }),
      'faulty',
    ],
  ])('must fail: %s', async (_what, bytes, said) =>
    expect(await why(await bytes)).toMatchObject({ en: expect.stringContaining(said) }),
  )
})
