import { describe, expect, test } from '@jest/globals'
import type { FieldShape } from './form-shape.ts'
import { readForm } from './read-form.ts'
import { compacted, type Values } from './values.ts'

const said = (zh: string) => ({ zh, en: zh })
const field = (name: string, kind: FieldShape['kind'], more: Partial<FieldShape> = {}): FieldShape => ({
  name,
  kind,
  label: said(name),
  ...more,
})
const read = (shape: FieldShape, typed: string) => {
  const { input, problems } = readForm([shape], { [shape.name]: typed })
  return problems.length ? problems.map(({ text }) => text.zh) : input[shape.name]
}
const NEEDED = { isRequired: true }

describe('what was typed, in the units of the graph', () => {
  test.each([
    ['line', ' 养老 ', '养老'],
    ['lines', '一\r\n二', '一\n二'],
    ['line', '\u202e倒\u2066转', '\u202e倒\u2066转'],
    ['line', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['list', '香洲区\r\n\r\n 斗门区 ', ['香洲区', '斗门区']],
    ['money', '180,000.50', 18_000_050],
    ['money', '１８００', 180_000],
    ['money', '0.555', 55.5],
    ['count', ' 2027 ', 2027],
    ['count', '１２', 12],
    ['day', '2028-02-29', '2028-02-29'],
    ['instant', '2026-07-30T10:00', '2026-07-30T10:00:00+08:00'],
    ['instant', '2026-07-30T23:59:59', '2026-07-30T23:59:59+08:00'],
    ['check', 'yes', true],
    ['check', '', false],
    ['service', ' a1003 ', 'A1003'],
    ['division', '440402', '440402'],
    ['organization', '51440400FAKE00013T', '51440400FAKE00013T'],
    ['uscc', ' 91440400fake00363w ', '91440400FAKE00363W'],
    ['document', '019c0000-0000-7000-8000-00000000000a', '019c0000-0000-7000-8000-00000000000a'],
    ['files', '019c0000-0000-7000-8000-00000000000a 需求书.pdf', ['019c0000-0000-7000-8000-00000000000a']],
    ['file', '019c0000-0000-7000-8000-00000000000a 决定书.pdf', '019c0000-0000-7000-8000-00000000000a'],
  ] as const)('%s: %s', (kind, typed, value) => expect(read(field('x', kind), typed)).toEqual(value))
})

describe('must fail: what cannot be read is told, and why', () => {
  test.each([
    ['money', '十八万', '请填写金额'],
    ['money', '1e9', '请填写金额'],
    ['money', '12.34567', '请填写金额'],
    ['count', '三', '请填写整数'],
    ['count', '1.5', '请填写整数'],
    ['count', '9'.repeat(16), '请填写整数'],
    ['day', '2026-02-29', '请填写日期'],
    ['day', '2026/03/01', '请填写日期'],
    ['instant', '2026-02-30T10:00', '请填写日期和时间'],
    ['instant', '2026-07-30T24:00', '请填写日期和时间'],
    ['instant', '2026-07-30', '请填写日期和时间'],
    ['service', '养老', '请填写'],
    ['organization', '51440400FAKE00013X', '请填写'],
    ['uscc', '91440400FAKE00363X', '请填写统一社会信用代码'],
    ['document', 'procurement law', '请填写'],
  ] as const)('%s: %s', (kind, typed, why) =>
    expect(read(field('x', kind), typed)).toEqual([expect.stringContaining(why)]),
  )

  test('the longest is read, one more is told with both figures', () => {
    const title = field('title', 'line', { longest: 5 })
    expect(read(title, '一二三四五')).toBe('一二三四五')
    expect(read(title, '一二三四五六')).toEqual(['不得超过 5 字，现为 6 字。'])
    const places = field('places', 'list', { longest: 2, entries: 2 })
    expect(read(places, '一二\n三四')).toEqual(['一二', '三四'])
    expect(read(places, '一二三')).toEqual(['不得超过 2 字，现为 3 字。'])
    expect(read(places, '一\n二\n三')).toEqual(['最多 2 项，现为 3 项。'])
  })

  test('the edges of a range, and beyond them', () => {
    const year = field('year', 'count', { least: 2000, largest: 2099 })
    expect(['2000', '2099'].map((typed) => read(year, typed))).toEqual([2000, 2099])
    for (const typed of ['1999', '2100']) expect(read(year, typed)).toEqual(['须在 2000 至 2099 之间。'])
  })

  test('a number without a range ends where the graph ends', () => {
    const points = field('points', 'count')
    for (const edge of [2_147_483_647, -2_147_483_647]) {
      expect(read(points, String(edge))).toBe(edge)
      expect(read(points, String(edge + Math.sign(edge)))).toEqual(['须在 -2147483647 至 2147483647 之间。'])
    }
  })

  test('a choice the contract does not have', () => {
    const kind = field('kind', 'choice', { choices: [{ value: 'ANNUAL', label: said('年度') }] })
    expect(read(kind, 'ANNUAL')).toBe('ANNUAL')
    for (const typed of ['MONTHLY', 'toString', 'annual']) expect(read(kind, typed)).toEqual(['请选择一项。'])
  })
})

test('of one file the last that was chosen counts: it takes the place of the one that was there', () => {
  const [was, is] = ['019c0000-0000-7000-8000-00000000000a', '019c0000-0000-7000-8000-00000000000b']
  expect(read(field('x', 'file'), `${was} 旧.pdf\n${is} 新.pdf`)).toBe(is)
})

describe('what is empty', () => {
  test.each(['line', 'money', 'count', 'day', 'instant', 'choice', 'service', 'organization'] as const)(
    '%s is left out where it may be',
    (kind) => expect(readForm([field('x', kind)], { x: ' ' })).toEqual({ input: {}, problems: [] }),
  )
  test.each(['line', 'lines', 'service'] as const)('%s: a text is the department’s to miss', (kind) =>
    expect(read(field('x', kind, NEEDED), '')).toBe(''),
  )
  test.each([
    ['money', '请填写金额'],
    ['count', '请填写整数'],
    ['day', '请填写日期'],
    ['instant', '请填写日期和时间'],
    ['choice', '请选择一项'],
    ['file', '请选择一个文件'],
    ['organization', '请填写'],
  ] as const)('must fail: %s where it is needed', (kind, why) =>
    expect(read(field('x', kind, NEEDED), '')).toEqual([expect.stringContaining(why)]),
  )
})

describe('inputs within an input', () => {
  const days = field('days', 'rows', {
    isRequired: true,
    of: [field('date', 'day', NEEDED), field('isOffDay', 'check', NEEDED), field('name', 'line', NEEDED)],
  })
  const readDays = (values: Values) => readForm([days], compacted([days], values))

  test('rows in their order; empty ones are none, a tick alone does not fill one', () =>
    expect(
      readDays({
        'days.0.date': '2026-10-01',
        'days.0.isOffDay': 'yes',
        'days.0.name': '国庆节',
        'days.1.date': '',
        'days.1.isOffDay': 'yes',
        'days.1.name': '',
        'days.12.date': '2026-10-10',
        'days.12.name': '国庆节',
      }).input,
    ).toEqual({
      days: [
        { date: '2026-10-01', isOffDay: true, name: '国庆节' },
        { date: '2026-10-10', isOffDay: false, name: '国庆节' },
      ],
    }))

  test('must fail: what is wrong is told at its row, as it is numbered on the form that comes back', () =>
    expect(
      readDays({ 'days.0.date': '', 'days.0.name': '', 'days.3.date': '2026-13-01', 'days.3.name': '元旦' })
        .problems,
    ).toMatchObject([{ field: ['days.0.date'] }]))

  test('a list of codes is a row each', () => {
    const codes = field('replacedBy', 'rows', { isRequired: true, of: [field('', 'service', NEEDED)] })
    const values = compacted([codes], {
      'replacedBy.0': '',
      'replacedBy.1': 'a0404',
      'replacedBy.2': 'A0405',
    })
    expect(readForm([codes], values).input).toEqual({ replacedBy: ['A0404', 'A0405'] })
    expect(readForm([codes], {}).input).toEqual({ replacedBy: [] })
  })

  test('a group is an input of its own; one that may be left out is, when nothing is typed in it', () => {
    const of = [field('financing', 'check', NEEDED)]
    const needed = field('negativeList', 'group', { isRequired: true, of })
    expect(readForm([needed], {}).input).toEqual({ negativeList: { financing: false } })
    expect(readForm([field('negativeList', 'group', { of })], {}).input).toEqual({})
  })
})
