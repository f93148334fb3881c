import { describe, expect, test } from '@jest/globals'
import { type Offer, sourceOfMissing } from './plan.ts'

const offer = (over: Partial<Offer>): Offer => ({
  given: { mysql: false, redis: false },
  programs: { mariadb: false, redis: false },
  docker: async () => false,
  ...over,
})
const unasked = () => Promise.reject(new Error('Docker must not be asked'))

describe('where servers come from, in this order', () => {
  test('MYSQL_URL and REDIS_URL: nothing is missing', async () => {
    const given = { mysql: true, redis: true }
    expect(await sourceOfMissing(offer({ given, docker: unasked }))).toBe('nothing')
  })

  test('programs on the PATH or in packages: our own children', async () => {
    const programs = { mariadb: true, redis: true }
    expect(await sourceOfMissing(offer({ programs, docker: unasked }))).toBe('private')
  })

  test('one named by the user, the other a program', async () => {
    const mixed = { given: { mysql: true, redis: false }, programs: { mariadb: false, redis: true } }
    expect(await sourceOfMissing(offer({ ...mixed, docker: unasked }))).toBe('private')
  })

  test('a running Docker engine', async () => {
    expect(await sourceOfMissing(offer({ docker: async () => true }))).toBe('docker')
  })

  test('nowhere', async () => {
    expect(await sourceOfMissing(offer({ programs: { mariadb: true, redis: false } }))).toBeUndefined()
  })
})
