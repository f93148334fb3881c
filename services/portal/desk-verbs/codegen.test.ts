import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { writeDeskVerbs } from './codegen.ts'

const scratch = mkdtempSync(join(tmpdir(), 'desk-verbs-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const contract = readFileSync(join(__dirname, '../../../packages/graph/api.graphql'), 'utf8')
const inEnum = (sdl: string) =>
  contract.replace('enum ProjectActionName {', `enum ProjectActionName {\n${sdl}`)

/** The contract with a verb added to it as docs/how-to/add-a-verb.md says, and what the desk is given of it. */
function given(mutation: string) {
  const named = inEnum('"""\n暂停公示。\nPause the notice.\n"""\npauseNotice')
  const file = join(scratch, 'api.graphql')
  writeFileSync(file, `${named}\nextend type Mutation {\n${mutation}\n}\n`)
  writeDeskVerbs(file, scratch)
  const read = (name: string) => readFileSync(join(scratch, name), 'utf8')
  return { operations: read('project-verbs.graphql'), rows: read('project-verbs.ts') }
}
const rowOf = ({ rows }: { rows: string }) =>
  rows.split('\n').find((line) => line.startsWith('  pauseNotice:'))

test('a new reasoned verb has its operation, its words and its kind of reason at the desk without a line written there', () => {
  const published = given('"暂停公示，理由公开。"\npauseNotice(input: ProjectReasonInput!): ProjectPayload!')
  expect(published.operations).toContain('mutation PauseNotice($input: ProjectReasonInput!) {')
  expect(rowOf(published)).toBe(
    '  pauseNotice: { reason: \'PUBLISHED\', document: PauseNoticeDocument, zh: "暂停公示", en: "Pause the notice" },',
  )
  const kept = given('"暂停公示，理由留存。"\npauseNotice(input: ProjectReasonInput!): ProjectPayload!')
  expect(rowOf(kept)).toContain("reason: 'KEPT'")
})

test('a verb done by a press has no reason; one with an input of its own has a form of its own', () => {
  expect(rowOf(given('pauseNotice(input: ProjectActionInput!): ProjectPayload!'))).not.toContain('reason')
  expect(rowOf(given('pauseNotice(input: EditDraftInput!): ProjectPayload!'))).toBeUndefined()
})
