import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from './places.mjs'
import { SCRIPTS } from './scripts.mjs'

test('every npm script goes through the door, and everything behind the door is an npm script', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const expected = Object.keys(SCRIPTS).map((name) => [name, `node infra/launcher/door.mjs ${name}`])
  expect(scripts).toEqual(Object.fromEntries(expected))
})
