import { describe, expect, test } from '@jest/globals'
import { buildSchema, execute, type FragmentDefinitionNode, Kind, parse } from 'graphql'
import { answerIn, treeOf } from './answer-tree.ts'

const schema = buildSchema(`
  type Query { payload: Payload! }
  type Payload { project: Project  errors: [String!]! }
  type Project { id: ID!  title(lang: String = "zh"): String  notices(first: Int = 20): [Notice!]! }
  type Notice { no: ID!  state: String }
`)
const project = {
  id: '7',
  title: ({ lang }: { lang: string }) => `title in ${lang}`,
  notices: ({ first }: { first: number }) =>
    [1, 2].slice(0, first).map((no) => ({ no: String(no), state: no === 1 ? 'OPEN' : null })),
}
const rootValue = { payload: { project, errors: [] } }

/** Of `{ payload { … } }`: what graphql-js answers, and how it was asked for. */
function asked(text: string, variableValues: Record<string, unknown> = {}) {
  const document = parse(text)
  const [operation] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation')
  const [field] = operation.selectionSet.selections
  if (field?.kind !== Kind.FIELD) throw new Error('no field')
  const fragments = Object.fromEntries(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  )
  const { data } = execute({ schema, document, rootValue, variableValues }) as { data: { payload: unknown } }
  const selected = { type: schema.getQueryType()!.getFields().payload!.type, set: field.selectionSet }
  return {
    answer: JSON.parse(JSON.stringify(data.payload)),
    selected,
    reading: { schema, fragments, variableValues },
  }
}

const first = asked(
  '{ payload { project { id zh: title title(lang: "en") notices { no } n: notices(first: 1) { state } } errors } }',
)
const facts = treeOf(first.answer, first.selected, first.reading)
const again = (text: string, variables?: Record<string, unknown>) => {
  const { answer, selected, reading } = asked(text, variables)
  return { answer, found: answerIn(facts, selected, reading) }
}

describe('facts of an answer answer every selection that asks for nothing else', () => {
  test.each([
    [
      'the same',
      '{ payload { project { id zh: title title(lang: "en") notices { no } n: notices(first: 1) { state } } errors } }',
    ],
    ['less', '{ payload { errors project { id } } }'],
    ['under other names', '{ payload { p: project { en: title(lang: "en") } } }'],
    [
      'in fragments, twice',
      '{ payload { ...P project { notices { no } } } } fragment P on Payload { project { id ... { title } } }',
    ],
    ['its type', '{ payload { __typename project { __typename notices(first: 1) { __typename state } } } }'],
    ['with a default written out', '{ payload { project { title(lang: "zh") notices(first: 20) { no } } } }'],
  ])('%s', (_what, text) => {
    const { answer, found } = again(text)
    expect(found).toEqual(answer)
  })

  test('with its arguments in variables, and parts left out by one', () => {
    const text =
      'query ($l: String, $no: Boolean!) { payload { project { title(lang: $l) id @include(if: $no) notices @skip(if: true) { state } } } }'
    const { answer, found } = again(text, { l: 'en', no: false })
    expect(found).toEqual(answer)
    expect(answer).toEqual({ project: { title: 'title in en' } })
  })
})

describe('must fail: what was not asked for then is not made up', () => {
  test.each([
    ['another argument', '{ payload { project { title(lang: "fr") } } }'],
    ['another field of a list', '{ payload { project { notices { no state } } } }'],
    ['a longer page', '{ payload { project { notices(first: 2) { state } } } }'],
  ])('%s', (_what, text) => expect(again(text).found).toBeUndefined())
})

test('a record that is not there is not there under any selection', () => {
  const none = treeOf({ project: null, errors: ['no'] }, first.selected, first.reading)
  const { selected, reading } = asked('{ payload { project { title(lang: "fr") } } }')
  expect(answerIn(none, selected, reading)).toEqual({ project: null })
})
