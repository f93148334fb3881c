import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { objectionEvents } from './earlier-entries.ts'

const folder = join(__dirname, '../objection')
const written = readdirSync(folder)
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/event: '(objection\.[\w-]+)'/g)])
  .map(([, event]) => event!)

test('every event that objections write on a timeline has a word for many of it, and no other has', () =>
  expect([...new Set(written)].sort()).toEqual(Object.keys(objectionEvents).sort()))
