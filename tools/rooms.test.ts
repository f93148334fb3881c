import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rooms } from '@gongshi/events'
import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '..')

test.each(rooms)('turbo generates the types of %s before anything is checked', (room) => {
  const { tasks } = JSON.parse(readFileSync(join(root, 'turbo.json'), 'utf8'))
  expect(tasks['//#check'].dependsOn).toContain(`@gongshi/${room}#codegen`)
})

test.each(rooms)('the migrations of %s are all listed, in the order of their numbers', async (room) => {
  const folder = join(root, 'services', room, 'migrations')
  const index = readFileSync(join(folder, 'index.ts'), 'utf8')
  const listed = [...index.matchAll(/from '\.\/(\d{4}-[a-z-]+)\.ts'/g)].map(([, name]) => name)
  expect(listed).toEqual(migrationsIn(folder))
  const { migrations } = await import(join(folder, 'index.ts'))
  const numbers = migrations.map(({ name }: { name: string }) => Number(name.slice(-4)))
  expect(numbers).toEqual(listed.map((name) => Number(name?.slice(0, 4))))
})

test.each(rooms)('%s tells in its README how to take it over', (room) => {
  expect(existsSync(join(root, 'services', room, 'README.md'))).toBe(true)
})

function migrationsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort()
}
