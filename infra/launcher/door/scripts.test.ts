import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from './places.mjs'
import { SCRIPTS } from './scripts.mjs'

// with `exec` no shell stands between npm and the door: a signal to npm reaches it, and npm waits for its end
test('every npm script goes through the door, and everything behind the door is an npm script', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const expected = Object.keys(SCRIPTS).map((name) => [name, `exec node infra/launcher/door.mjs ${name}`])
  expect(scripts).toEqual(Object.fromEntries(expected))
})
