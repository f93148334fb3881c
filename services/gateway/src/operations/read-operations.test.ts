import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { sha256 } from '../graph/sha256.ts'
import { markOfPlace, placesOf, readOperations } from './read-operations.ts'

const folder = mkdtempSync(join(tmpdir(), 'operations-'))
afterAll(() => rmSync(folder, { recursive: true }))
const manifest = (content: Record<string, unknown>) => {
  const file = join(folder, 'manifest.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('a manifest, each operation under the hash of its text', () => {
  const file = manifest({ [`sha256:${sha256('{ boom }')}`]: '{ boom }' })
  expect([...readOperations(file)]).toEqual([[sha256('{ boom }'), '{ boom }']])
})

test('a folder, by what its files hold; its mark tells of every change in it', () => {
  writeFileSync(join(folder, 'who.graphql'), '{ who }\n')
  expect([...readOperations(folder)]).toEqual([[sha256('{ who }'), '{ who }']])
  const mark = markOfPlace(folder)
  expect(markOfPlace(folder)).toBe(mark)
  writeFileSync(join(folder, 'boom.graphql'), '{ boom }')
  expect(markOfPlace(folder)).not.toBe(mark)
})

test('places are parted by commas; none is none, and one that is not there has no mark', () => {
  expect([placesOf(' a.json, folder ,'), placesOf('')]).toEqual([['a.json', 'folder'], []])
  expect(markOfPlace('/nowhere/at/all')).toBeUndefined()
})

test.each([
  ['a text under another hash', { abc: '{ who }' }],
  ['something that is no text', { abc: 7 }],
])('must fail: %s', (_what, content) => {
  expect(() => readOperations(manifest(content))).toThrow('another hash')
})
