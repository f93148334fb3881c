import { describe, expect, test } from '@jest/globals'
import { givenServers, withoutSecrets } from './given.ts'

describe('a server the user named and that does not answer is an error', () => {
  test('MYSQL_URL: the sentence names the address and neither user nor password', async () => {
    const error: Error = await givenServers({ MYSQL_URL: 'mysql://me:hush@127.0.0.1:1/x' }).catch(
      (reason) => reason,
    )
    expect(error.message).toMatch(/^MYSQL_URL is set, but mysql:\/\/127\.0\.0\.1:1\/x cannot be used: /)
    expect(error.message).not.toContain('hush')
  })

  test('REDIS_URL', async () => {
    await expect(givenServers({ REDIS_URL: 'redis://:hush@127.0.0.1:1' })).rejects.toThrow(
      /^REDIS_URL is set, but/,
    )
  })

  test('an address that is none', async () => {
    await expect(givenServers({ MYSQL_URL: 'hush' })).rejects.toThrow(
      /^MYSQL_URL is set, but what it says cannot/,
    )
  })

  test('nothing named, nothing given', async () => {
    expect(await givenServers({})).toEqual({ mysql: undefined, redis: undefined })
  })
})

test('an address is shown without its secrets', () => {
  expect(withoutSecrets('redis://user:hush@host:6379/0?family=6')).toBe('redis://host:6379/0')
})
