import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { boundsIn } from './bounds-of.ts'
import { checkInputs } from './check-inputs.ts'
import { wordsOf } from './words-of.ts'

describe('a description is what a form says of a field', () => {
  test('the first sentence of each language is the label, the rest is help', () =>
    expect(
      wordsOf('项目名称。写明对象；至多 200 字。\nTitle. Say for whom; at most 200 characters.'),
    ).toEqual({
      label: { zh: '项目名称', en: 'Title' },
      help: { zh: '写明对象；至多 200 字。', en: 'Say for whom; at most 200 characters.' },
    }))

  test('over several lines, and with nothing but a label', () => {
    expect(wordsOf('受理（审批人；\n逾期的由财政部门）。\nAdmit it\n(an approver).').label).toEqual({
      zh: '受理（审批人',
      en: 'Admit it (an approver)',
    })
    expect(wordsOf('预算（分）。\nBudget (fen).')).toEqual({
      label: { zh: '预算（分）', en: 'Budget (fen)' },
    })
    expect(wordsOf(undefined)).toEqual({ label: { zh: '', en: '' } })
  })

  test('its bounds are read in either language', () => {
    expect(boundsIn('zh', '每项至多 100 字，至多 50 项。')).toEqual({ longest: 100, entries: 50 })
    expect(boundsIn('en', 'At most 100 characters each, at most 50 entries.')).toEqual({
      longest: 100,
      entries: 50,
    })
    expect(boundsIn('zh', '2000 至 2099。')).toEqual({ least: 2000, largest: 2099 })
    expect(boundsIn('en', '2000 to 2099.')).toEqual({ least: 2000, largest: 2099 })
    expect(boundsIn('en', 'Whatever it is.')).toEqual({})
  })
})

describe('compose asks for the words of a form', () => {
  const wrong = (field: string) =>
    checkInputs(
      buildSchema(`
      type Query { a: Int }
      type Mutation { keep(input: KeepInput!): Int }
      input KeepInput { "所列。\\nParts." parts: [PartInput!]!  clientMutationId: String }
      input PartInput { ${field} }`),
    )

  test('what says all of it is in order; the whole graph does', () => {
    expect(wrong('"名称。至多 9 字。\\nName. At most 9 characters." name: String!')).toEqual([])
    const api = readFileSync(join(__dirname, '../../api.graphql'), 'utf8')
    expect(checkInputs(buildSchema(api))).toEqual([])
  })

  test.each([
    ['"Name. At most 9 characters." name: String', 'has no label in one language'],
    ['"名称。至多 9 字。\\nName." name: String', 'has help in one language only'],
    ['"名称。至多 9 字。\\nName. At most 8 characters." name: String', 'has other bounds'],
    ['"名称。\\nName." name: [String!]', 'does not say how long it may be'],
  ])('must fail: %s', (field, why) => expect(wrong(field).join()).toContain(`words: PartInput.name ${why}`))
})
