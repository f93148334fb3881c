import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { namesIn } from './names-in.ts'

const ROOT = join(__dirname, '../..')
const read = (path: string) => readFileSync(join(ROOT, 'docs', path), 'utf8')
const sections = read('how-to/find-the-place.md').split(/^## /m).slice(1)

// that what they name is there, pages.test.ts looks at
test('each of the twelve changes of docs/cases/code.md has its section, which names files or the page that does', () => {
  const changes = [...read('cases/code.md').matchAll(/<a id="change-(\d+)">/g)].map(([, no]) => Number(no))
  expect(sections.map((section) => Number.parseInt(section, 10))).toEqual(changes)
  expect(changes).toHaveLength(12)
  for (const section of sections) {
    const { paths, links } = namesIn(section)
    expect(paths.length + links.filter((link) => /^add-a-.*\.md$/.test(link)).length).toBeGreaterThan(0)
  }
})
