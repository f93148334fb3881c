import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '@gongshi/testkit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sha256 } from '../src/graph/sha256.ts'
import { type TinyCity, tinyCity } from './tiny-city.ts'

const text = 'query Named($uscc: ID!) { organization(uscc: $uscc) { name standing { eligible } } }'
const hash = sha256(text)
const variables = { uscc: '7' }
const found = { organization: { name: 'organization 7', standing: { eligible: true } } }

const folder = mkdtempSync(join(tmpdir(), 'operations-'))
const manifest = join(folder, 'manifest.json')
let city: TinyCity
beforeAll(async () => {
  const outOfDate = 'query Gone { gone }'
  writeFileSync(manifest, JSON.stringify({ [hash]: text, [sha256(outOfDate)]: outOfDate }))
  city = await tinyCity({ OPERATIONS: `${manifest}, /nowhere/at/all` })
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await city.stop()
})

const post = async (body: unknown) => (await (await city.post(body)).json()) as { data?: object | null }

describe('a known operation is asked by its hash (product.md 3.6)', () => {
  test('by extensions.persistedQuery', async () => {
    expect(
      await post({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables }),
    ).toMatchObject({ data: found })
  })

  test('by documentId', async () => {
    expect(await post({ documentId: `sha256:${hash}`, variables })).toMatchObject({ data: found })
  })

  test('by GET', async () => {
    const url = `${city.url}?documentId=${hash}&variables=${encodeURIComponent(JSON.stringify(variables))}`
    expect(await (await fetch(url)).json()).toMatchObject({ data: found })
  })

  test('must fail: a document id nobody knows', async () => {
    expect(await post({ documentId: sha256('{ who }') })).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_OPERATION_UNKNOWN' } }],
    })
  })

  describe('a hash nobody knows: the clients of persisted queries fall back to the text (front-door 7)', () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256('{ who }') } }
    const byPost = () => city.post({ extensions })
    const byGet = () => fetch(`${city.url}?extensions=${encodeURIComponent(JSON.stringify(extensions))}`)

    test.each([
      ['by POST', byPost],
      ['by GET', byGet],
    ])('%s: HTTP 200, their message word for word, their code, kept by no cache', async (_how, ask) => {
      const answer = await ask()
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([
        200,
        'private, no-cache, must-revalidate',
      ])
      expect(await answer.json()).toMatchObject({
        errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
      })
    })

    test('then they send both', async () => {
      expect(await post({ query: '{ who }', extensions })).toMatchObject({ data: { who: 'public' } })
    })
  })

  test('a query beside its hash is answered as a query', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256('{ who }') } }
    expect(await post({ query: '{ who }', extensions })).toMatchObject({ data: { who: 'public' } })
  })
})

describe('the known operations are followed (front-door 18)', () => {
  const later = '{ who refused }'
  const isKnown = async (one: string) =>
    (await post({ documentId: sha256(one), variables })).data !== undefined
  const readyz = async () => (await (await fetch(`${city.origin}/readyz`)).json()) as { operations: string }
  const stale = async () =>
    Number(/^gateway_operations_stale (\d+)$/m.exec(await city.metrics.metrics())?.[1])
  const told = () => city.lines.filter(({ msg }) => String(msg).includes('missing or broken'))
  const put = (content: string) => {
    writeFileSync(`${manifest}.new`, content)
    renameSync(`${manifest}.new`, manifest)
  }
  const followed = (look: () => Promise<boolean>) => until(look, { within: 10_000, every: 100 })

  test('a place that is missing is told, and alarms; the others stand', async () => {
    expect(told()).toMatchObject([{ place: '/nowhere/at/all', kept: 0 }])
    expect([await stale(), await readyz()]).toMatchObject([1, { operations: 'the last good ones' }])
    expect(await isKnown(later)).toBe(false)
  })

  test('another manifest: what it names is known, what it no longer names is not', async () => {
    put(JSON.stringify({ [sha256(later)]: later }))
    await followed(() => isKnown(later))
    expect(await isKnown(text)).toBe(false)
  })

  test.each([
    ['half a manifest', () => put('{"abc": ')],
    ['a text under another hash', () => put(JSON.stringify({ [sha256('{ listed }')]: '{ who }' }))],
    ['none any more', () => rmSync(manifest)],
  ])('must fail: %s is told, and the last good one goes on', async (_what, breaks) => {
    city.lines.length = 0
    breaks()
    await followed(async () => told().length === 1)
    expect(told()).toMatchObject([{ place: manifest, kept: 1, err: { message: expect.any(String) } }])
    expect([await stale(), await isKnown(later), await isKnown('{ listed }')]).toEqual([2, true, false])
  })

  test('whole again, it is followed again', async () => {
    put(JSON.stringify({ [hash]: text }))
    await followed(async () => (await stale()) === 1)
    expect(await isKnown(text)).toBe(true)
  })
})

test('with nothing but a broken manifest the gateway starts, and asks for texts', async () => {
  const broken = join(folder, 'broken.json')
  writeFileSync(broken, 'no JSON')
  const other = await tinyCity({ OPERATIONS: broken })
  try {
    expect((await other.ask('{ who }')).data).toEqual({ who: 'public' })
    expect(other.lines.filter(({ place }) => place === broken)).toHaveLength(1)
  } finally {
    await other.stop()
  }
})
