import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writePlainVerbs } from './codegen.ts'

let room: string
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'room-'))
  write('graphql/notice/schema.graphql', sdl)
})
afterEach(() => rmSync(room, { recursive: true }))

const sdl = `
  extend type Mutation {
    pauseNotice(input: ReasonInput!): ProjectPayload!
    mendNotice(input: MendInput!): ProjectPayload!
    countNotices(input: CountInput!): CountPayload!
  }`
function write(path: string, text: string) {
  const file = join(room, 'src', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
const plain = () => writePlainVerbs(room, { ProjectPayload: './payloads.ts#projectPayload' })
const written = () => readFileSync(join(room, 'src/graphql/verbs.generated.ts'), 'utf8')

test('a verb without a resolver of its own calls the command of its name, wherever that stands; another payload is not made', () => {
  write('commands/amendment/mend-notice.ts', '')
  expect(plain()).toEqual({
    'Mutation.pauseNotice': '~./verbs.generated.ts.ts#pauseNotice as Mutation_pauseNotice',
    'Mutation.mendNotice': '~./verbs.generated.ts.ts#mendNotice as Mutation_mendNotice',
  })
  expect(written()).toContain("import { projectPayload } from './payloads.ts'")
  expect(written()).toContain(
    "import { mendNotice as mendNoticeCommand } from '../commands/amendment/mend-notice.ts'",
  )
  expect(written()).toContain('projectPayload(() => mendNoticeCommand(context, input))')
})

test('a command that is not there yet is looked for beside the noun: the compiler asks for it', () => {
  plain()
  expect(written()).toContain("from '../commands/notice/pause-notice.ts'")
})

test('a resolver that people wrote is kept', () => {
  write('graphql/notice/resolvers/Mutation/pauseNotice.ts', '')
  expect(Object.keys(plain())).toEqual(['Mutation.mendNotice'])
  expect(written()).not.toContain('pauseNotice')
})

test('a room that says of no payload how it is made gets nothing', () => {
  expect(writePlainVerbs(room, {})).toEqual({})
  expect(written).toThrow('ENOENT')
})
