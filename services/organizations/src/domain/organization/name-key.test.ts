import { expect, test } from '@jest/globals'
import { LONGEST_NAME_KEY, nameKey } from './name-key.ts'

test('names are one in whatever width, brackets, case and with whatever blanks they are written', () => {
  const names = ['珠海市ABC(示例)协会', '珠海市 ＡＢＣ（示例）协会', '珠海市abc(示\u200b例)协会']
  expect(new Set(names.map(nameKey)).size).toBe(1)
  expect(nameKey('珠海市ABC(示例)学会')).not.toBe(nameKey(names[0]!))
})

test('a key fits its column for every name: the last that fits as it is, and the first that does not', () => {
  expect(nameKey(`${'ﬃ'.repeat(66)}会会`)).toBe(`${'FFI'.repeat(66)}会会`)
  const long = 'ﬃ'.repeat(67)
  expect(nameKey(long)).toHaveLength(64)
  expect(nameKey('ﷺ'.repeat(100)).length).toBeLessThanOrEqual(LONGEST_NAME_KEY)
  expect(nameKey(`${long}会`)).not.toBe(nameKey(long))
})
