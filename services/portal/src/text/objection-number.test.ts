import { expect, test } from '@jest/globals'
import { objectionNumber } from './objection-number.ts'

const id = '0195e2f0-1111-7abc-8def-0123456789ab'

test('a number to say: the day in Zhuhai, six signs without I, L, O and U', () => {
  expect(objectionNumber({ id, receivedAt: '2026-03-02T15:59:59Z' })).toMatch(
    /^20260302-[0-9A-HJKMNP-TV-Z]{6}$/,
  )
  expect(objectionNumber({ id, receivedAt: '2026-03-02T16:00:00Z' })).toMatch(/^20260303-/)
})

test('two ids give two numbers, one id one', () => {
  const other = { id: id.replace(/b$/, 'c'), receivedAt: '2026-03-02T01:00:00Z' }
  const one = { ...other, id }
  expect(objectionNumber(one)).toBe(objectionNumber(one))
  expect(objectionNumber(one)).not.toBe(objectionNumber(other))
})
