import { expect, test } from '@jest/globals'
import { civilDate } from './civil-date.ts'
import { contentHash } from './content-hash.ts'

test('RFC 8785: the order of keys does not change the hash, the content does', () => {
  const hash = contentHash({ title: '社区助老服务', budgetFen: 18_000_000, area: ['440402'] })
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(contentHash({ area: ['440402'], budgetFen: 18_000_000, title: '社区助老服务' })).toBe(hash)
  expect(contentHash({ title: '社区助老服务', budgetFen: 18_000_001, area: ['440402'] })).not.toBe(hash)
})

test('known value: SHA-256 of {"a":1}', () => {
  expect(contentHash({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862')
})

test('a date is hashed as it is written in JSON', () => {
  expect(contentHash({ on: civilDate('2026-03-02') })).toBe(contentHash({ on: '2026-03-02' }))
})

test.each([undefined, Number.NaN])('%p has no JSON form', (content) => {
  expect(() => contentHash(content)).toThrow()
})
