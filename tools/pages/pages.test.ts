import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { wrongNames } from './wrong-names.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const tree = {
  root,
  files: globSync(['*', '{services,packages,infra,tools,docs}/**'], {
    cwd: root,
    exclude: (path) => path.includes('node_modules'),
  }),
  scripts: new Set(['start', 'test', ...Object.keys(JSON.parse(read('package.json')).scripts)]),
}
const pages = globSync(['README.md', 'docs/**/*.md', '{services,packages,infra}/**/README.md'], {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
})

describe('what the pages name is there', () => {
  test.each(pages)('%s', (path) => {
    expect(wrongNames({ path, text: read(path) }, tree)).toEqual([])
  })

  test('must fail: a path, a file, a link, a place in a page and a script that are not', () => {
    const text =
      '`tools/nowhere`, `none-such.ts`, [there](none.md), [law](domain/06-time.md#6.99), [here](#none), `npm run nothing`, but `services/<room>/README.md`; a new file, `tools/new.ts`; a new file, `tools/rooms.test.ts`'
    expect(wrongNames({ path: 'docs/page.md', text }, tree)).toEqual([
      'tools/nowhere',
      'tools/rooms.test.ts is there already',
      'none-such.ts',
      'none.md',
      'domain/06-time.md#6.99',
      '#none',
      'npm run nothing',
    ])
  })
})
