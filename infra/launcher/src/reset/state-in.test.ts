import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { stateIn } from './state-in.ts'

test('a reset empties the state and keeps what was fetched', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'gongshi-'))
  for (const name of ['browser', 'runtime', 'servers', 'stamps', 'mysql', 'logs', 'issuer'])
    mkdirSync(join(dir, name))
  const names = (await stateIn(dir)).map((path) => path.slice(dir.length + 1))
  expect(names.sort()).toEqual(['issuer', 'logs', 'mysql'])
})

test('a house that never ran has none', async () => expect(await stateIn('/nowhere')).toEqual([]))
