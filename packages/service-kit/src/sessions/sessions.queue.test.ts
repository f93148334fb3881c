import { type TestRedis, testRedis } from '@gongshi/testkit'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { RedisAway } from '../queues/redis-away.ts'
import { openSessions, type Sessions } from './sessions.ts'

let redis: TestRedis
let here: Sessions
let elsewhere: Sessions

beforeEach(() => {
  redis = testRedis()
  const of = { owner: 'portal', namespace: redis.namespace }
  here = openSessions(redis.url, of)
  elsewhere = openSessions(redis.url, of)
})
afterEach(async () => {
  here.close()
  elsewhere.close()
  await redis.close()
})

const session = { id: 'an id', note: 'what the issuer said', lifeS: 60 }

test('a session begun in one process is good in another, and ended there is ended here', async () => {
  await here.begin(session)
  expect(await elsewhere.noteOf('an id')).toBe('what the issuer said')
  expect(await elsewhere.noteOf('another id')).toBeUndefined()
  await elsewhere.end('an id')
  expect(await here.noteOf('an id')).toBeUndefined()
})

test('it ends by itself, and Redis does not hold the id', async () => {
  await here.begin({ ...session, lifeS: 1 })
  const [key] = await redis.redis.keys(`{${redis.namespace}-portal}:session:*`)
  expect(key).not.toContain('an id')
  expect(await redis.redis.pttl(key!)).toBeLessThanOrEqual(1000)
})

test('an emptied Redis ends all sessions and brings none back', async () => {
  await here.begin(session)
  expect(await redis.empty()).toBe(1)
  expect(await here.noteOf('an id')).toBeUndefined()
})

test('must fail: a Redis that is away tells nothing, neither yes nor no', async () => {
  const nowhere = openSessions('redis://127.0.0.1:1', { owner: 'portal' })
  await expect(nowhere.noteOf('an id')).rejects.toThrow(RedisAway)
  nowhere.close()
})
