import { expect, test } from '@jest/globals'
import { parse, print } from 'graphql'
import { withClientMutationIds } from './client-mutation-ids.ts'

const inputs = (sdl: string) => {
  const printed = print(withClientMutationIds(parse(sdl)))
  return [...printed.matchAll(/input (\w+) \{([^}]*)\}/g)].map(([, name, body]) => [
    name,
    body?.match(/clientMutationId: String/g)?.length ?? 0,
  ])
}

test('the input of every mutation has an id, once; no other input has', () => {
  expect(
    inputs(`
      extend type Mutation { submit(input: ActInput!): Int  approve(input: ActInput!): Int }
      type Mutation { draft(input: DraftInput): Int  touch: Int }
      type Query { notices(filter: NoticeFilter): Int }
      input ActInput { id: ID! }  input DraftInput { inner: InnerInput }  input InnerInput { a: Int }
      input NoticeFilter { a: Int }`),
  ).toEqual([
    ['ActInput', 1],
    ['DraftInput', 1],
    ['InnerInput', 0],
    ['NoticeFilter', 0],
  ])
})

test('an input that names it already keeps its own', () => {
  expect(
    inputs('type Mutation { draft(input: DraftInput): Int } input DraftInput { clientMutationId: String }'),
  ).toEqual([['DraftInput', 1]])
})
