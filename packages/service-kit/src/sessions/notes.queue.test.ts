import { type TestRedis, testRedis } from '@gongshi/testkit'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Notes, openNotes } from './notes.ts'

let redis: TestRedis
let forms: Notes
let told: Notes

beforeEach(() => {
  redis = testRedis()
  const of = { owner: 'portal', namespace: redis.namespace }
  forms = openNotes(redis.url, { ...of, kind: 'form' })
  told = openNotes(redis.url, { ...of, kind: 'told' })
})
afterEach(async () => {
  forms.close()
  told.close()
  await redis.close()
})

test('a note is read as often as one likes, taken once, and no other kind holds it', async () => {
  await forms.keep({ id: 'an id', text: 'what was typed', lifeS: 60 })
  expect(await told.read('an id')).toBeUndefined()
  expect(await forms.read('an id')).toBe('what was typed')
  const taken = await Promise.all([forms.take('an id'), forms.take('an id')])
  expect(taken.filter((text) => text !== undefined)).toEqual(['what was typed'])
  expect(await forms.read('an id')).toBeUndefined()
})

test('it is gone by itself, and Redis does not hold its id', async () => {
  await forms.keep({ id: 'an id', text: 'what was typed', lifeS: 1 })
  const [key] = await redis.redis.keys(`{${redis.namespace}-portal}:form:*`)
  expect(key).not.toContain('an id')
  expect(await redis.redis.pttl(key!)).toBeLessThanOrEqual(1000)
})
