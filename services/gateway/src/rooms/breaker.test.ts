import { beforeEach, describe, expect, test } from '@jest/globals'
import { type Breaker, breaker } from './breaker.ts'

let at = 0
let room: Breaker
const fail = (times: number) => Array.from({ length: times }, () => room.failed())

beforeEach(() => {
  at = 0
  room = breaker({ failuresToOpen: 5, pauseMs: 1000, now: () => at })
})

describe('a breaker per room: five failures in a row, then one probe a second', () => {
  test('four failures leave it closed, the fifth opens it', () => {
    fail(4)
    expect([room.isOpen, room.allows()]).toEqual([false, true])
    fail(1)
    expect([room.isOpen, room.allows()]).toEqual([true, false])
  })

  test('a success in between starts the count again', () => {
    fail(4)
    room.succeeded()
    fail(4)
    expect(room.isOpen).toBe(false)
  })

  test('after the pause one request goes as a probe, and only one', () => {
    fail(5)
    at = 999
    expect(room.allows()).toBe(false)
    at = 1000
    expect([room.allows(), room.allows()]).toEqual([true, false])
  })

  test('a probe that fails begins another pause; one that succeeds closes it', () => {
    fail(5)
    at = 1000
    room.allows()
    fail(1)
    at = 1999
    expect(room.allows()).toBe(false)
    at = 2000
    expect(room.allows()).toBe(true)
    room.succeeded()
    expect([room.allows(), room.allows()]).toEqual([true, true])
  })
})
