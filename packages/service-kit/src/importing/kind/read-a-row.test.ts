import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import * as cells from '../cells.ts'
import { twoLanguages } from '../two-languages.ts'
import type { ImportKind } from './import-kind.ts'
import { judgeRow } from './judge.ts'
import { looseCivilDate } from './loose-civil-date.ts'
import { mapColumns, missingColumns } from './map-columns.ts'

type Row = { code: string; on: unknown; isOpen: boolean; type: string }
const kind: ImportKind<object, Row> = {
  name: { zh: '名录', en: 'List' },
  columns: {
    code: { zh: '代码', en: 'Code', isRequired: true, also: ['编号'] },
    on: { zh: '日期', en: 'Day', isDate: true },
    isOpen: { zh: '是否开放', en: 'Open', isFlag: true },
    type: { zh: '类型', en: 'Type', isRequired: true, values: { A: ['甲类'], B: ['乙类'] } },
  },
  shape: z.object({
    code: cells.textUpTo(4),
    on: cells.optionalDate,
    isOpen: cells.flag,
    type: z.enum(['A', 'B']),
  }),
  keyOf: ({ code }) => code,
  load: async () => 'loaded',
}
const mapping = { code: 0, on: 1, isOpen: 2, type: 3 }
const judged = (...told: string[]) => judgeRow(kind, { line: 2, cells: told }, mapping)

describe('which column of a file is which', () => {
  test('by its own name, its words in either language, other words for it; width, blanks and asterisks tell nothing apart', () => {
    expect(mapColumns(kind, ['编号＊', ' DAY', '是否 开放', 'type'])).toEqual(mapping)
    expect(mapColumns(kind, ['on', 'x', '代码'])).toEqual({ on: 0, code: 2 })
  })
  test('what the office chose last time comes first', () =>
    expect(mapColumns(kind, ['编号', '统一编号'], { code: '统一编号' })).toEqual({ code: 1 }))
  test('one column of the file is one thing', () =>
    expect(mapColumns(kind, ['代码'], { on: '代码' })).toEqual({ code: 0 }))
  test('what a row cannot do without is named', () =>
    expect(missingColumns(kind, mapColumns(kind, ['日期']))).toEqual(['code', 'type']))
})

describe('a cell in the house’s words', () => {
  test.each(['2024-2-29', '2024/02/29', '2024.2.29', '2024年2月29日', '２０２４年２月２９日', '20240229'])(
    '%s is a date',
    (told) => expect(looseCivilDate(told)).toBe('2024-02-29'),
  )
  test.each(['29/02/2024', '2024-02', '2月29日', '45351'])('must fail: %s could be another', (told) =>
    expect(looseCivilDate(told)).toBeUndefined(),
  )
  test('dates, yes and no, words for a value', () =>
    expect(judged('1', '2024年2月29日', '是', '甲类')).toMatchObject({
      row: { isOpen: true, type: 'A' },
      key: '1',
    }))
  test('must fail: each cell with its column and both languages', () => {
    const { findings } = judged('12345', '2024-02-30', '也许', '丙类') as unknown as {
      findings: { column: string }[]
    }
    expect(findings.map(({ column }) => column)).toEqual(['code', 'on', 'isOpen', 'type'])
    expect(findings[0]).toMatchObject({
      text: { zh: '不得超过 4 字', en: 'it may have at most 4 characters' },
    })
  })
  test('must fail: a cell the file itself could not tell', () => {
    const fault = { zh: '公式出错', en: 'its formula failed' }
    const row = { line: 2, cells: ['', '', '', ''], faults: [{ at: 0, text: fault }] }
    expect(judgeRow(kind, row, mapping)).toEqual({
      findings: [{ code: 'CELL_UNREADABLE', column: 'code', text: fault }],
    })
  })
})

test.each([
  ['不得超过 4 字 it may have at most 4', '不得超过 4 字', 'it may have at most 4'],
  ['只能写一行。 It is of one line.', '只能写一行。', 'It is of one line.'],
  ['only English', 'only English', 'only English'],
])('%s is one sentence twice', (told, zh, en) => expect(twoLanguages(told)).toEqual({ zh, en }))
