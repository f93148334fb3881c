import { expect, test } from '@jest/globals'
import { asOfInWords, figureName, figurePrecision, figureValue } from './figure-text.ts'

const budget = { key: 'publicity.2016.budgetFen', value: 11_200_000_000, unit: 'FEN', precision: 50_000_000 }

test('a published figure is read with its unit, money as money', () => {
  expect(figureValue('zh', { key: '', value: 265, unit: 'ORGANIZATION', precision: 0 })).toBe('265 家')
  expect(figureValue('en', { key: '', value: 1219, unit: 'PROJECT', precision: 0 })).toBe('1,219 projects')
  expect(figureValue('zh', budget)).toBe('11,200 万元')
})

test('its precision stays with it; an exact one has none', () => {
  expect(figurePrecision('zh', budget)).toBe('50 万元')
  expect(figurePrecision('zh', { ...budget, precision: 0 })).toBeUndefined()
})

test('a year is told as a year, a day as a day: nothing is told more exactly than it was', () => {
  expect([asOfInWords('zh', '2015'), asOfInWords('en', '2015')]).toEqual(['2015年', '2015'])
  expect(asOfInWords('zh', '2017-12-31')).toBe('2017年12月31日')
  expect([asOfInWords('en', null), asOfInWords('en', '')]).toEqual([undefined, undefined])
})

test('it is named in both languages; one nobody named yet is shown as it is', () => {
  expect(figureName('zh', budget.key)).toBe('2016年公示预算金额')
  expect(figureName('en', 'directory.organizations')).toBe('Qualified organizations')
  expect(figureName('en', 'new.figure')).toBe('new.figure')
})
