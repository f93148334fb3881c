import { readFileSync } from 'node:fs'
import { apiFile, boundsIn, wordsOf } from '@gongshi/graph'
import { describe, expect, test } from '@jest/globals'
import { buildSchema, type GraphQLInputObjectType } from 'graphql'
import { termOf, terms } from '../services/procurement/src/domain/project/term-table.ts'

/* A project's terms are declared once: what the contract says of each, and with it the form, follows the table of the room. */

const schema = buildSchema(readFileSync(apiFile, 'utf8'))
const fieldsOf = (input: string) => (schema.getType(input) as GraphQLInputObjectType).getFields()
const fields = Object.keys(terms) as (keyof typeof terms)[]
/** An input names files by their ids. */
const inInput = (field: string) => (field === 'attachments' ? 'attachmentFileIds' : field)

describe.each(['DraftProjectInput', 'EditDraftInput', 'AmendNoticeInput'])('%s', (input) => {
  const said = fieldsOf(input)
  test.each(fields.filter((field) => said[inInput(field)]))(
    'calls %s what sentences about it call it, and says its length',
    (field) => {
      const { label, help } = wordsOf(said[inInput(field)]?.description)
      expect(label.zh).toContain(termOf(field).zh)
      const longest = termOf(field).longest
      if (longest !== undefined) expect(boundsIn('zh', help?.zh ?? '')).toMatchObject({ longest })
    },
  )
})

test('every term is in a draft; an amendment has those that can be amended, and says which leave the period as it is', () => {
  expect(fields.filter((field) => !fieldsOf('DraftProjectInput')[inInput(field)])).toEqual([])
  const amended = fieldsOf('AmendNoticeInput')
  expect(fields.filter((field) => amended[inInput(field)])).toEqual(
    fields.filter((field) => termOf(field).amended),
  )
  expect(
    fields.filter((field) => amended[inInput(field)]?.description?.split('\n')[0]?.endsWith('公示期不变。')),
  ).toEqual(fields.filter((field) => termOf(field).amended === 'MINOR'))
})
