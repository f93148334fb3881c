import { existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { makeTestDir } from './test-dir.ts'

test('a new folder; those of killed runs go, those of living ones and of strangers stay', () => {
  const parent = mkdtempSync(join(tmpdir(), 'gongshi-'))
  const uid = process.getuid!()
  const [killed, living, foreign] = [
    `gongshi-test-${uid}-4194999`,
    `gongshi-test-${uid}-1`,
    `gongshi-test-${uid + 1}-4194999`,
  ].map((name) => join(parent, name))
  for (const dir of [killed, living, foreign]) mkdirSync(dir!)
  const dir = makeTestDir(parent)
  expect([dir, killed, living, foreign].map((path) => existsSync(path!))).toEqual([true, false, true, true])
})
