import { describe, expect, test } from '@jest/globals'
import { beginRush, endRush, isRush } from './rush.ts'

describe('news waits while records fall due by the thousand, but never for long', () => {
  test('from the first full batch to the end', () => {
    const database = {}
    expect(isRush(database, 0)).toBe(false)
    beginRush(database, 0)
    expect(isRush(database, 0)).toBe(true)
    endRush(database)
    expect(isRush(database, 0)).toBe(false)
  })

  test('a rush that goes on holds news up for five seconds and not a millisecond more', () => {
    const database = {}
    beginRush(database, 0)
    beginRush(database, 4000)
    expect(isRush(database, 4999)).toBe(true)
    expect(isRush(database, 5000)).toBe(false)
  })

  test("a room's rush is its own", () => {
    const database = {}
    beginRush(database, 0)
    expect(isRush({}, 0)).toBe(false)
  })
})
