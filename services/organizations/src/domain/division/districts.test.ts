import { expect, test } from '@jest/globals'
import { isCity, isDistrictOf } from './districts.ts'

test('a prefecture has districts; a province, a district and anything else have none', () => {
  expect(['440400', '440000', '440402', '44040', ''].map(isCity)).toEqual([true, false, false, false, false])
})

test('a district is of its own city alone', () => {
  expect(isDistrictOf('440400', '440402')).toBe(true)
  expect(isDistrictOf('440400', '440400')).toBe(false)
  expect(isDistrictOf('440400', '440502')).toBe(false)
  expect(isDistrictOf('440000', '440402')).toBe(false)
})
