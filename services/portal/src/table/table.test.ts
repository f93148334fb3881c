import { buffer } from 'node:stream/consumers'
import { read, utils } from '@e965/xlsx'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import type { Column } from './column.ts'
import { csv } from './csv.ts'
import { workbook } from './workbook.ts'

type Row = { no: string; title: string; yuan: number; version: number; missing?: string }

const columns: readonly Column<Row>[] = [
  { head: { zh: '编号', en: 'no' }, kind: 'identifier', cell: ({ no }) => no },
  { head: { zh: '名称', en: 'title' }, kind: 'text', cell: ({ title }) => title },
  { head: { zh: '预算（元）', en: 'budget' }, kind: 'money', cell: ({ yuan }) => yuan },
  { head: { zh: '版本', en: 'version' }, kind: 'number', cell: ({ version }) => version },
  { head: { zh: '没有', en: 'missing' }, kind: 'text', cell: ({ missing }) => missing },
]
const row = (title: string, no = '114404007000000286'): Row => ({ no, title, yuan: 180_000.05, version: 1 })

async function* pages(...all: Row[][]) {
  yield* all
}
const csvOf = async (...rows: Row[]) => (await Array.fromAsync(csv('zh', columns, pages(rows)))).join('')
const cellsOf = async (...rows: Row[]) =>
  parse(await csvOf(...rows), { bom: true, record_delimiter: '\r\n' }) as string[][]
const sheetOf = async (...all: Row[][]) => {
  const book = read(await buffer(workbook('zh', columns, pages(...all))))
  return utils.sheet_to_json<unknown[]>(book.Sheets.Gongshi!, { header: 1, defval: null })
}

describe('CSV', () => {
  test('Chinese Excel reads it: byte-order mark and CRLF, every cell quoted', async () => {
    const text = await csvOf(row('养老服务'))
    expect(text.startsWith('\ufeff"编号"')).toBe(true)
    expect(text.split('\r\n')).toEqual([
      expect.any(String),
      '"114404007000000286","养老服务","180000.05","1",""',
      '',
    ])
  })

  test.each([
    'first\nsecond',
    'first\rsecond',
    'first\r\nsecond',
    'a\u2028b\u2029c\u0085d\ve\ff',
    'a "b", c\nd',
    '\n=1+1',
    '\r=1+1',
  ])('a row is a row, whatever its title (F6, attack 15): %j', async (title) => {
    const rows = await cellsOf(row(title), row('next'))
    expect(rows.map((cells) => cells.length)).toEqual([5, 5, 5])
    expect((await csvOf(row(title))).split(/[\r\n\u2028\u2029\u0085\v\f]+/)).toHaveLength(3)
  })

  test.each([
    '=HYPERLINK("http://x")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\n=1+1',
    '\r=1+1',
    ' =1',
    '\u3000=1',
    '\u200b=1',
    '\ufeff=1',
    '\u00ad=1',
    ' \u2060\ufeff =1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
  ])('a title that begins like a formula (%j) is a text', async (title) => {
    const [, [, cell]] = (await cellsOf(row(title))) as [string[], string[]]
    expect(cell!.startsWith("'")).toBe(true)
  })

  test.each(['养老=1', '1-2', 'a@b'])('must fail: %s begins like none and stays as it is', async (title) => {
    expect((await cellsOf(row(title)))[1]![1]).toBe(title)
  })
})

describe('XLSX', () => {
  test('a spreadsheet reads it: identifiers as texts whatever their digits (F15), numbers as numbers', async () => {
    expect(await sheetOf([row('养老服务')], [row('普法宣传', '000123')])).toEqual([
      ['编号', '名称', '预算（元）', '版本', '没有'],
      ['114404007000000286', '养老服务', 180_000.05, 1, null],
      ['000123', '普法宣传', 180_000.05, 1, null],
    ])
  })

  test.each([
    ['=1+1', '=1+1'],
    ['<b>&amp;"]]>', '<b>&amp;"]]>'],
    ['_x0041_', '_x0041_'],
    ['坏\uffff字符\ud800\u0000', '坏字符'],
    ['first\nsecond', 'first second'],
    [' 空格 ', '空格'],
  ])('a title is a text, whatever stands in it: %j', async (title, kept) => {
    const [, cells] = await sheetOf([row(title)])
    expect(cells?.[1]).toBe(kept)
  })

  test('nothing found is a table with its head alone', async () => {
    expect(await sheetOf([])).toHaveLength(1)
  })

  test('must fail: a page that cannot be had breaks the file off instead of ending it', async () => {
    async function* broken(): AsyncGenerator<Row[]> {
      yield [row('养老服务')]
      throw new Error('away')
    }
    await expect(buffer(workbook('zh', columns, broken()))).rejects.toThrow('away')
  })
})
