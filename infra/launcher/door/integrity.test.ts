import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isIntact } from './integrity.mjs'

const HELLO =
  'sha512-m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw=='
const file = join(mkdtempSync(join(tmpdir(), 'gongshi-')), 'archive')

describe('an archive is used only when its sha512 is the pinned one', () => {
  test('the pinned archive', async () => {
    writeFileSync(file, 'hello')
    expect(await isIntact(file, HELLO)).toBe(true)
  })

  test('one flipped byte', async () => {
    writeFileSync(file, 'hellp')
    expect(await isIntact(file, HELLO)).toBe(false)
  })

  test('no weaker hash will do', async () => {
    await expect(isIntact(file, 'sha1-qvTGHdzF6KLavt4PO0gs2a6pQ00=')).rejects.toThrow('not a sha512')
  })
})
