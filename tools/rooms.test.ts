import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rooms } from '@gongshi/events'
import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '..')

test.each(rooms)('turbo generates the types of %s before anything is checked', (room) => {
  const { tasks } = JSON.parse(readFileSync(join(root, 'turbo.json'), 'utf8'))
  expect(tasks['//#check'].dependsOn).toContain(`@gongshi/${room}#codegen`)
})

test.each(rooms)('%s tells in its README how to take it over', (room) => {
  expect(existsSync(join(root, 'services', room, 'README.md'))).toBe(true)
})
