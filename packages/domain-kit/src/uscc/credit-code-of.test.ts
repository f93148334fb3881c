import { expect, test } from '@jest/globals'
import { creditCodeOf } from './credit-code-of.ts'
import { parseUscc } from './parse-uscc.ts'

test('2.1: real codes come out of their parts, with both checks', () => {
  const known = ['914403001922038216', '9144030071526726XG', '91110000802100433B', '91330100799655058B']
  expect(known.map((code) => creditCodeOf(code.slice(0, 2), code.slice(2, 8), code.slice(8, 16)))).toEqual(
    known,
  )
})

test('both checks hold for any body, also where the organization code ends with X or 0', () => {
  const bodies = Array.from({ length: 200 }, (_, at) => `FAKE${String(8000 + at)}`)
  const codes = bodies.map((body) => creditCodeOf('52', '440403', body))
  expect(codes.filter((code) => !parseUscc(code).ok)).toEqual([])
  expect(codes.some((code) => code[16] === 'X') && codes.some((code) => code[16] === '0')).toBe(true)
})

test('must fail: parts of another length', () => {
  expect(() => creditCodeOf('51', '4404', 'FAKE8000')).toThrow(RangeError)
  expect(() => creditCodeOf('51', '440400', 'FAKE800')).toThrow(RangeError)
})
