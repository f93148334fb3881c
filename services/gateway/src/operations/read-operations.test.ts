import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { sha256 } from '../graph/sha256.ts'
import { readOperations } from './read-operations.ts'

const folder = mkdtempSync(join(tmpdir(), 'operations-'))
afterAll(() => rmSync(folder, { recursive: true }))
const manifest = (content: Record<string, string>) => {
  const file = join(folder, 'manifest.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('manifests and folders, each operation under the hash of its text', () => {
  writeFileSync(join(folder, 'who.graphql'), '{ who }\n')
  const file = manifest({ [sha256('{ boom }')]: '{ boom }' })
  expect([...readOperations(`${file}, ${folder}, /nowhere/at/all`)]).toEqual([
    [sha256('{ boom }'), '{ boom }'],
    [sha256('{ who }'), '{ who }'],
  ])
})

test('none is none', () => expect(readOperations('').size).toBe(0))

test('must fail: a text under another hash', () => {
  expect(() => readOperations(manifest({ abc: '{ who }' }))).toThrow('another hash')
})
