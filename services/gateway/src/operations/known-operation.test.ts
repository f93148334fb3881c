import { describe, expect, test } from '@jest/globals'
import { searchWithKnownOperation, withKnownOperation } from './known-operation.ts'

const known = new Map([['abc', '{ who }']])

describe('a known operation is asked by name', () => {
  test.each([
    [
      { documentId: 'sha256:abc', variables: { a: 1 } },
      { query: '{ who }', variables: { a: 1 } },
    ],
    [{ documentId: 'abc' }, { query: '{ who }' }],
    [
      { extensions: { persistedQuery: { sha256Hash: 'abc' }, other: 1 } },
      { query: '{ who }', extensions: { other: 1 } },
    ],
    [{ query: '{ boom }', documentId: 'abc' }, { query: '{ boom }' }],
    [{ query: '{ boom }' }, { query: '{ boom }' }],
  ])('%j', (body, asked) => expect(withKnownOperation(body, known)).toEqual(asked))

  test.each([null, 'text', 7, { query: '{ who }', extensions: [] }, { query: '{ who }', extensions: 'x' }])(
    '%j is left for GraphQL to refuse',
    (body) => expect(withKnownOperation(body, known)).toBe(body),
  )

  test('must fail: a name nobody knows', () => {
    expect(() => withKnownOperation({ documentId: 'xyz' }, known)).toThrow(
      expect.objectContaining({ status: 400, code: 'PERSISTED_OPERATION_UNKNOWN' }),
    )
  })
})

describe('by GET', () => {
  test('the name gives way to the operation, the rest stays', () => {
    expect(searchWithKnownOperation('?documentId=abc&variables=%7B%7D', known)).toBe(
      `?${new URLSearchParams({ variables: '{}', query: '{ who }' })}`,
    )
  })
  test('a query string without a name is left as it is', () => {
    expect(searchWithKnownOperation('?query=%7Bwho%7D', known)).toBe('?query=%7Bwho%7D')
  })
})
