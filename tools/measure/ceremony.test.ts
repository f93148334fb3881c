import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ceremonies } from './ceremony.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'measured-'))
})
afterAll(() => rmSync(root, { recursive: true }))

function write(path: string, ...lines: string[]) {
  const file = join(root, 'services/library/src', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${lines.join('\n')}\n`)
}

test('the resolver, the command and every line that names the verb; not its rules, its tests, nor what is generated', () => {
  write('graphql/book/schema.graphql', 'extend type Mutation {', '  lendBook(id: ID!): Book', '}')
  write('graphql/book/resolvers/Mutation/lendBook.ts', 'one', 'two')
  write('commands/book/lend-book.ts', 'one', 'two', 'three')
  write('domain/book/verbs.ts', 'const rows = {', '  lendBook: {},', '}')
  write('desk/verbs.ts', 'const LendBookDocument = 1', 'const lendBooks = 2', "const file = 'lend-book'")
  write('domain/book/lend-book.ts', 'lendBook')
  write('desk/verbs.test.ts', 'lendBook')
  write('graphql/verbs.generated.ts', 'lendBook')
  expect(ceremonies(root)).toEqual([{ verb: 'lendBook', files: 5, lines: 1 + 2 + 3 + 1 + 2 }])
})
