import { Temporal } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import * as cells from './cells.ts'
import { BadRowError } from './import-report.ts'
import { importRows } from './import-rows.ts'
import { notAfter } from './not-after.ts'

const shape = z.object({
  code: z.string().regex(/^\d{6}$/, 'must have six digits'),
  name: z.string(),
  note: z.string().optional(),
})

async function importing(text: string) {
  const kept: z.infer<typeof shape>[] = []
  const report = await importRows({
    file: 'divisions.csv',
    text,
    shape,
    load: async (row) => {
      if (row.name === '撤销') throw new BadRowError('the division is abolished')
      if (kept.some(({ code }) => code === row.code)) return 'unchanged'
      kept.push(row)
      return 'loaded'
    },
  })
  return { report, kept }
}

describe('a bad row is reported with file, line and reason, and the rest is loaded', () => {
  test('wrong cells, missing cells, too many cells, a refusal of the loader', async () => {
    const { report, kept } = await importing(
      [
        'code,name,note',
        '440400,珠海市,',
        'abc,错,',
        '440402,,',
        '440403,斗门,a,b',
        '440499,撤销,',
        '440404,金湾区,x',
      ].join('\n'),
    )
    expect(report).toEqual({
      file: 'divisions.csv',
      read: 6,
      loaded: 2,
      unchanged: 0,
      bad: [
        { line: 3, reason: 'code: must have six digits' },
        { line: 4, reason: 'name: 缺少内容 it is empty' },
        { line: 5, reason: expect.stringContaining('has 4 cells, the header has 3') },
        { line: 6, reason: 'the division is abolished' },
      ],
    })
    expect(kept).toEqual([
      { code: '440400', name: '珠海市' },
      { code: '440404', name: '金湾区', note: 'x' },
    ])
  })

  test('misplaced quotation marks spoil their own row only', async () => {
    const { report } = await importing('code,name,note\n440400,"珠"海,\n440402,香洲区,\n')
    expect(report).toMatchObject({
      loaded: 1,
      bad: [{ line: 2, reason: expect.stringContaining('quotation marks are misplaced') }],
    })
  })

  test('a forgotten quotation mark does not swallow the rest of the file', async () => {
    const rows = ['440400,"珠海市,', '440402,香洲区,', '440403,"斗门\n区",x', '440404,"金湾区",']
    const { report, kept } = await importing(`code,name,note\n${rows.join('\n')}\n`)
    expect(report).toMatchObject({
      read: 4,
      loaded: 3,
      bad: [{ line: 2, reason: expect.stringContaining('a quotation mark is not closed') }],
    })
    expect(kept.map(({ name }) => name)).toEqual(['香洲区', '斗门\n区', '金湾区'])
  })

  test('byte order mark, CRLF, blank lines and quoted line breaks are tolerated', async () => {
    const { report, kept } = await importing(
      '\uFEFFcode,name,note\r\n\r\n440400,"珠海\r\n市",\r\n440402,香洲区,\r\n',
    )
    expect(report).toMatchObject({ loaded: 2, bad: [] })
    expect(kept[0]?.code).toBe('440400')
  })

  test('twice changes nothing', async () => {
    const line = '440400,珠海市,'
    expect((await importing(`code,name,note\n${line}\n${line}`)).report).toMatchObject({
      loaded: 1,
      unchanged: 1,
    })
  })

  test('a header alone has no rows; a file that is empty is told (F29)', async () => {
    expect((await importing('code,name,note\n')).report).toMatchObject({ read: 0, bad: [] })
    for (const empty of ['', '\uFEFF', '\n \n'])
      expect((await importing(empty)).report).toMatchObject({
        loaded: 0,
        bad: [{ line: 1, reason: '文件是空的，没有表头 the file is empty: it has no header line' }],
      })
  })

  test('a defect of the loader is not a bad row', async () => {
    const broken = importRows({
      file: 'x.csv',
      text: 'a\n1',
      shape: z.object({ a: z.string() }),
      load: () => Promise.reject(new Error('no database')),
    })
    await expect(broken).rejects.toThrow('no database')
  })

  test('F30: must fail: what the database cannot keep of one row is told, and the next row is loaded', async () => {
    const kept: string[] = []
    const report = await importRows({
      file: 'x.csv',
      text: 'a\nlong\nshort',
      shape: z.object({ a: z.string() }),
      load: async ({ a }) => {
        if (a === 'long')
          throw Object.assign(new Error("Data too long for column 'name' at row 1"), {
            code: 'ER_DATA_TOO_LONG',
          })
        kept.push(a)
        return 'loaded'
      },
    })
    expect(report).toMatchObject({ loaded: 1, bad: [{ line: 2, reason: 'name: 内容过长 it is too long' }] })
    expect(kept).toEqual(['short'])
  })

  test('line ends of every kind', async () => {
    const { report, kept } = await importing('code,name,note\r440400,珠海市,\r440402,香洲区,\r')
    expect(report).toMatchObject({ loaded: 2, bad: [] })
    expect(kept[1]?.name).toBe('香洲区')
  })
})

describe('F34: cells are read as every entry is', () => {
  const told = async (cell: string) => {
    const report = await importRows({
      file: 'x.csv',
      text: `name,kind,on\n${cell}`,
      shape: z.object({ name: cells.text, kind: z.enum(['A', 'B']), on: cells.optionalDate }),
      load: async () => 'loaded',
    })
    return report.bad[0]?.reason ?? 'loaded'
  }
  test.each([
    ['"珠海市验证\n协会",A,', '只能写一行'],
    ['珠海市\u202e协会,A,', '文字方向'],
    ['珠海市\u0001协会,A,', '控制字符'],
    ['\u200b,A,', '可见'],
    [`${'长'.repeat(201)},A,`, '不得超过 200 字'],
    ['珠海市协会,C,', '应为其中之一 must be one of: A, B'],
    ['珠海市协会,A,2026-02-30', '不是日期'],
  ])('must fail: %j', async (row, reason) => expect(await told(row)).toContain(reason))
  test('two hundred characters are not too many', async () =>
    expect(await told(`${'长'.repeat(200)},A,2026-02-28`)).toBe('loaded'))

  test('a day that is still to come is told with its cell; today is not', () => {
    const today = Temporal.PlainDate.from('2026-03-02')
    const told = (on: string) => () => notAfter(today, { datedOn: Temporal.PlainDate.from(on), other: null })
    expect(told('2026-03-02')).not.toThrow()
    expect(told('2026-03-03')).toThrow('datedOn: 日期晚于今天 the day is still to come: 2026-03-03')
    expect(told('2199-12-31')).toThrow('2199-12-31')
  })
})
