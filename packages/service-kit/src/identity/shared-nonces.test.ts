import { beforeEach, describe, expect, test } from '@jest/globals'
import { nonces } from './nonces.ts'
import { type NonceMemory, sharedNonces } from './shared-nonces.ts'

let at = 1000
let isRedisAway = false
let isDatabaseAway = false
let redis = new Set<string>()
let database = new Set<string>()
const memory =
  (kept: () => Set<string>, isAway: () => boolean): NonceMemory =>
  async (nonce) => {
    if (isAway()) throw new Error('away')
    const isNew = !kept().has(nonce)
    kept().add(nonce)
    return isNew
  }
const aProcess = () =>
  sharedNonces({
    first: memory(
      () => redis,
      () => isRedisAway,
    ),
    second: memory(
      () => database,
      () => isDatabaseAway,
    ),
    own: nonces(100, () => at * 1000),
    now: () => at,
  })
let [one, other] = [aProcess(), aProcess()]
/** Signed now, for 20 seconds. */
const signed = (nonce: string) => ({ nonce, expires: at + 20 })

beforeEach(() => {
  at = 1000
  ;[isRedisAway, isDatabaseAway] = [false, false]
  ;[redis, database] = [new Set(), new Set()]
  ;[one, other] = [aProcess(), aProcess()]
})

describe('a nonce is good once in all processes of a room (attack 29)', () => {
  test('Redis remembers for all; the database is not asked', async () => {
    expect(await one.show(signed('a'))).toBe('NEW')
    expect(await other.show(signed('a'))).toBe('BEFORE')
    expect(await one.show(signed('a'))).toBe('BEFORE')
    expect(database.size).toBe(0)
  })

  test('Redis away: signed before that moment nobody lets it in, signed at it the database remembers', async () => {
    isRedisAway = true
    const early = { nonce: 'early', expires: at + 20 - 1 }
    expect(await one.show(early)).toBe('UNSURE')
    expect(await one.show(signed('now'))).toBe('NEW')
    expect(await other.show(signed('now'))).toBe('BEFORE')
  })

  test('both away: nobody is let in; a nonce that was turned away is not good later either', async () => {
    ;[isRedisAway, isDatabaseAway] = [true, true]
    expect(await one.show(signed('a'))).toBe('UNSURE')
    isDatabaseAway = false
    expect(await one.show(signed('a'))).toBe('BEFORE')
    expect(await one.show(signed('b'))).toBe('NEW')
  })

  test('Redis back and empty: the database is asked for the life of a signature, and then no more', async () => {
    isRedisAway = true
    expect(await one.show(signed('meanwhile'))).toBe('NEW')
    isRedisAway = false
    at += 1
    expect(await one.show(signed('b'))).toBe('NEW')
    expect(await other.show(signed('c'))).toBe('NEW')
    at += 29.9
    expect(await one.show(signed('meanwhile'))).toBe('BEFORE')
    expect(await one.show(signed('d'))).toBe('NEW')
    expect(database.has('d')).toBe(true)
    at += 0.1
    expect(await one.show(signed('e'))).toBe('NEW')
    expect(database.has('e')).toBe(false)
  })

  test('a process nobody asked meanwhile knows by its broken line', async () => {
    isRedisAway = true
    other.lostSight()
    expect(await one.show(signed('meanwhile'))).toBe('NEW')
    isRedisAway = false
    at += 1
    expect(await other.show(signed('meanwhile'))).toBe('BEFORE')
  })

  test('a Redis that did not answer is asked again after a second, not before', async () => {
    isRedisAway = true
    expect(await one.show(signed('a'))).toBe('NEW')
    isRedisAway = false
    at += 0.9
    expect(await one.show(signed('b'))).toBe('NEW')
    expect(redis.has('b')).toBe(false)
    at += 0.1
    expect(await one.show(signed('c'))).toBe('NEW')
    expect(redis.has('c')).toBe(true)
  })
})
