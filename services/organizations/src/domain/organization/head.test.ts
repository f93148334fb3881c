import { expect, test } from '@jest/globals'
import { aFigure, day, someFigures } from '../../../test/some-figures.ts'
import { publicHeads } from './head.ts'

const head = (ended: string | null) => ({
  displayName: '陈示例',
  post: '会长',
  mandateEndedOn: ended === null ? null : day(ended),
})
const shown = (ended: string | null, on = '2026-03-18', figures = someFigures) =>
  publicHeads([head(ended)], { on: day(on), figures }).length === 1

test('7: heads in office are public', () => {
  expect(shown(null)).toBe(true)
  expect(shown(null, '2026-03-18', [])).toBe(true)
})
test('7: a mandate that ended exactly five years ago is still shown', () =>
  expect(shown('2021-03-18')).toBe(true))
test('7: one that ended a day earlier is not', () => expect(shown('2021-03-17')).toBe(false))

test('3.6: whoever left the day before a change to two years is shown for five, on the day for two', () => {
  const figures = [...someFigures, aFigure('head.publicYears', 2, '2026-01-01')]
  expect(shown('2025-12-31', '2030-12-31', figures)).toBe(true)
  expect(shown('2026-01-01', '2028-01-01', figures)).toBe(true)
  expect(shown('2026-01-01', '2028-01-02', figures)).toBe(false)
})

test('while nobody can tell how long, whoever left is not shown', () =>
  expect(shown('2026-03-17', '2026-03-18', [])).toBe(false))
