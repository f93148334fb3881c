import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sha256 } from '../src/graph/sha256.ts'
import { type TinyCity, tinyCity } from './tiny-city.ts'

const text = 'query Named($uscc: ID!) { organization(uscc: $uscc) { name standing { eligible } } }'
const hash = sha256(text)
const variables = { uscc: '7' }
const found = { organization: { name: 'organization 7', standing: { eligible: true } } }

const folder = mkdtempSync(join(tmpdir(), 'operations-'))
let city: TinyCity
beforeAll(async () => {
  const manifest = join(folder, 'manifest.json')
  const outOfDate = 'query Gone { gone }'
  writeFileSync(manifest, JSON.stringify({ [hash]: text, [sha256(outOfDate)]: outOfDate }))
  city = await tinyCity({ OPERATIONS: `${manifest}, /nowhere/at/all` })
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await city.stop()
})

const post = async (body: unknown) => (await city.post(body)).json()

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

  test('must fail: a hash nobody knows, and no query beside it', async () => {
    expect(await post({ documentId: sha256('{ who }') })).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_OPERATION_UNKNOWN' } }],
    })
  })

  test('a query beside its hash is answered as a query', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256('{ who }') } }
    expect(await post({ query: '{ who }', extensions })).toMatchObject({ data: { who: 'public' } })
  })
})
