import { expect, test } from '@jest/globals'
import { dueInstant } from './dates.ts'

test('what ends with a day is due at its 24:00, in Beijing time', () => {
  expect(dueInstant('zh', '2026-03-17T16:00:00Z')).toBe('2026年3月17日 24:00')
  expect(dueInstant('en', '2026-03-17T16:00:00Z')).toBe('17 March 2026 24:00')
})

test('one second earlier is an instant like any other', () => {
  expect(dueInstant('zh', '2026-03-17T15:59:59Z')).toBe('2026年3月17日 23:59')
})
