import { expect, test } from '@jest/globals'
import type { FieldShape } from './form-shape.ts'
import { leavesIn, rowsShown } from './leaves.ts'
import { settled } from './settled.ts'
import { addStep, removeStep, withRows } from './steps.ts'
import { compacted, hasTooManyRows, MOST_ROWS, valuesOf } from './values.ts'

const said = { zh: '', en: '' }
const day = (name: string, kind: FieldShape['kind']): FieldShape => ({ name, kind, label: said })
const fields: FieldShape[] = [
  day('title', 'line'),
  { ...day('days', 'rows'), of: [day('date', 'day'), day('name', 'line')] },
]
const typed = {
  title: '放假',
  'days.0.date': '2026-10-01',
  'days.0.name': '',
  'days.1.date': '',
  'days.1.name': '',
}

test('three rows stand ready; more come after what is filled in, and nothing typed is lost', () => {
  expect(rowsShown({}, 'days')).toEqual([0, 1, 2])
  const more = withRows(fields, typed, addStep('days'))!
  expect(rowsShown(more, 'days')).toEqual([0, 1, 2, 3])
  expect(more).toMatchObject({ title: '放假', 'days.0.date': '2026-10-01' })
})

test('a row is taken out, the others are numbered anew', () => {
  const values = { ...typed, 'days.1.date': '2026-10-02' }
  expect(withRows(fields, values, removeStep('days', 0))).toEqual({
    title: '放假',
    'days.0.date': '2026-10-02',
    'days.0.name': '',
  })
})

test('a list has two hundred rows and no more; read in one pass, however many were sent', () => {
  const many = (rows: number) =>
    Object.fromEntries(
      Array.from({ length: rows }, (_, row) => [
        [`days.${row}.date`, '2026-10-01'],
        [`days.${row}.name`, ''],
      ]).flat(),
    )
  expect(hasTooManyRows(fields, many(MOST_ROWS))).toBe(false)
  expect(hasTooManyRows(fields, many(MOST_ROWS + 1))).toBe(true)
  const more = (rows: number) => rowsShown(withRows(fields, many(rows), addStep('days'))!, 'days').length
  expect([more(MOST_ROWS - 1), more(MOST_ROWS)]).toEqual([MOST_ROWS, MOST_ROWS])
  const began = performance.now()
  expect(Object.keys(compacted(fields, many(10_000)))).toHaveLength(20_000)
  expect(performance.now() - began).toBeLessThan(5_000)
})

test('must fail: a button of no list changes nothing', () => {
  for (const step of ['', 'find:title', 'add:title', 'add:constructor', 'remove:days']) {
    const rows = withRows(fields, typed, step)
    expect([step, rows?.['days.0.date']]).toEqual([step, step === 'remove:days' ? '2026-10-01' : undefined])
  }
})

test('a problem stands at its control, else at the list, else at none', () => {
  const at = (...field: string[]) =>
    settled(fields, { 'days.0.date': 'x' }, [
      { code: 'INPUT_INVALID', message: '', text: said, field, basis: null },
    ])[0]?.field
  expect(at('input', 'days', '0', 'date')).toEqual(['days.0.date'])
  expect(at('input', 'days', '9', 'date')).toEqual(['days'])
  expect(at('days', '0', 'none')).toEqual(['days'])
  expect(at('title')).toEqual(['title'])
  expect(at('input', 'version')).toEqual([])
  expect(at()).toEqual([])
  expect(leavesIn(fields, {}).map(({ name }) => name)).toHaveLength(8)
})

test('several values of one name are a line each; neither token nor the form’s own id is among them', () => {
  const sent: [string, string][] = [
    ['file', 'a'],
    ['file', 'b'],
    ['_once', 'x'],
    ['csrf', 'y'],
  ]
  expect(valuesOf([...sent, ['title', '']])).toEqual({ file: 'a\nb', csrf: 'y', title: '' })
})
