import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ensureWritable } from './writable.mjs'

const dir = mkdtempSync(join(tmpdir(), 'gongshi-'))

test('a folder that is missing is made', () => {
  ensureWritable([join(dir, 'a', 'b')])
  ensureWritable([join(dir, 'a', 'b')])
})

test("somebody else's folder is one sentence that says how to take it over", () => {
  chmodSync(dir, 0o500)
  // root may write anywhere: a folder below a file stands in for it
  const folder = process.getuid?.() === 0 ? join('/dev/null', 'data') : join(dir, 'data')
  expect(() => ensureWritable([folder])).toThrow(`${folder} cannot be written by you: take it over with`)
  chmodSync(dir, 0o700)
})
