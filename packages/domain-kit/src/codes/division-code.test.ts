import { expect, test } from '@jest/globals'
import { covers } from './division-code.ts'

test.each([
  ['440000', '440400', true],
  ['440400', '440402', true],
  ['440402', '440402', true],
  ['440402', '440400', false],
  ['440400', '440300', false],
  ['440400', '440000', false],
  ['441000', '441002', true],
  ['441000', '440102', false],
  ['100000', '440402', true],
  ['4404', '440402', false],
  ['', '440402', false],
])('section 7: %s covers %s: %s', (outer, inner, expected) => {
  expect(covers(outer, inner)).toBe(expected)
})
