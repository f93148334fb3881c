import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sha256 } from '../src/graph/sha256.ts'
import { type TinyCity, tinyCity } from './tiny-city.ts'

/** Longer than a request has, and than a room. */
const LONG = 3300
const text = (name: string) => `query ${name} { who wait(ms: ${LONG}) }`
const slow = text('Slow')
const plain = text('Plain')
const folder = mkdtempSync(join(tmpdir(), 'operations-'))

let city: TinyCity
beforeAll(async () => {
  for (const [name, content] of Object.entries({ slow, plain }))
    writeFileSync(join(folder, `${name}.graphql`), content)
  city = await tinyCity({ OPERATIONS: folder, SLOW_OPERATIONS: 'Slow=6000' })
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await city.stop()
})

const read = async (asked: Promise<Response>) =>
  (await (await asked).json()) as { data?: object; errors?: object[] }
const byHash = (one: string) => read(city.post({ documentId: sha256(one) }))
const late = { data: { who: 'public', wait: null }, errors: [{ path: ['wait'] }] }
const whole = { data: { who: 'public', wait: LONG } }

describe('code 8: a slow operation has more time at the gateway and in the room, all others have as much as ever', () => {
  test('by its hash, by GET, and by its whole text: the answer is waited for', async () => {
    const [posted, got, written] = await Promise.all([
      byHash(slow),
      read(fetch(`${city.url}?documentId=${sha256(slow)}`)),
      read(city.post({ query: slow })),
    ])
    expect([posted, got, written]).toMatchObject([whole, whole, whole])
  })

  test('must fail: a known operation that is not slow; an unknown one that gives itself the name', async () => {
    const [known, named] = await Promise.all([
      byHash(plain),
      read(city.post({ query: `query Slow { who wait(ms: ${LONG + 1}) }`, operationName: 'Slow' })),
    ])
    expect([known, named]).toMatchObject([late, late])
  })
})
