import { Temporal } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { nextLookMs } from './next-look.ts'

const now = Temporal.Instant.from('2026-03-17T15:59:00Z')
const inMs = (ms: number) => nextLookMs(now, now.add({ milliseconds: ms }))

test('looks every 250 ms at most while something is near, every second otherwise (platform 4)', () => {
  expect(nextLookMs(now, null)).toBe(1000)
  expect(inMs(60_000)).toBe(1000)
  expect(inMs(1250)).toBe(1000)
  expect(inMs(1249)).toBe(250)
  expect(inMs(40)).toBe(40)
  expect(inMs(-5000)).toBe(250)
})
