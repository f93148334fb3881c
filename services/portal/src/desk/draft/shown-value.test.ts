import { expect, test } from '@jest/globals'
import { draftShapes } from './draft-fields.ts'
import { shownValue } from './shown-value.ts'

const shapeOf = (name: string) => draftShapes.find((shape) => shape.name === name)!

test.each([
  ['budgetFen', '180000', '¥180,000.00'],
  ['budgetFen', '十八万', '十八万'],
  ['serviceFrom', '2026-06-01', '2026年6月1日'],
  ['method', 'SMALL_DIRECT', '限额以下自行采购'],
  ['method', 'NONE_SUCH', 'NONE_SUCH'],
  ['serviceArea', '香洲区\r\n斗门区', '香洲区、斗门区'],
  ['evaluationRequired', 'yes', '✓'],
  ['title', '', '—'],
])('%s: %s is read as %s', (name, value, words) => {
  expect(shownValue('zh', shapeOf(name), value)).toBe(words)
})
