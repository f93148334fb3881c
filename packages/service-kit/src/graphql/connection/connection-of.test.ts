import { describe, expect, test } from '@jest/globals'
import { connectionOf, decodeCursor, encodeCursor, instantInCursor, pageSize } from './index.ts'

const row = (id: number) => ({ id, name: `row ${id}` })
const cursorOf = ({ name, id }: { name: string; id: number }) => [name, id]

describe('lists are Relay connections with keyset cursors', () => {
  test('one row more than the page says that more follows, and is not shown', () => {
    const page = connectionOf({ rows: [row(1), row(2), row(3)], first: 2, cursorOf })
    expect(page.edges.map(({ node }) => node.id)).toEqual([1, 2])
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    expect(decodeCursor(page.pageInfo.endCursor!, 2)).toEqual(['row 2', 2])
  })

  test('the last page: nothing follows', () => {
    const page = connectionOf({ rows: [row(3)], first: 2, after: 'x', cursorOf, totalCount: 3 })
    expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    expect(page.totalCount).toBe(3)
  })

  test('an empty page has no cursors', () => {
    const { edges, pageInfo, totalCount } = connectionOf({ rows: [], first: undefined, cursorOf })
    expect({ edges, ...pageInfo, totalCount }).toEqual({
      edges: [],
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
      totalCount: null,
    })
  })
})

describe('first lies between 1 and 100', () => {
  test.each([1, 100])('%p is allowed', (first) => expect(pageSize(first)).toBe(first))
  test.each([null, undefined])('left out: 20', (first) => expect(pageSize(first)).toBe(20))
  test.each([0, 101, -1])('must fail: %p', (first) => {
    expect(() => pageSize(first)).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'INPUT_INVALID', field: ['first'] }),
      }),
    )
  })
})

describe('a cursor is opaque, and belongs to its list', () => {
  test('it gives back what it was made of, Han characters and null included', () => {
    expect(decodeCursor(encodeCursor(['公示', 7, null]), 3)).toEqual(['公示', 7, null])
  })
  test.each([
    '',
    'abc',
    encodeCursor(['of another list']),
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('[[1],2]').toString('base64url'),
  ])('must fail: %p', (cursor) => {
    expect(() => decodeCursor(cursor, 2)).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'INPUT_INVALID', field: ['after'] }),
      }),
    )
  })
})

describe('an instant in a cursor', () => {
  test.each([0, Date.UTC(9999, 11, 31, 23, 59, 59, 999)])('%p is one', (at) =>
    expect(instantInCursor(at).epochMilliseconds).toBe(at),
  )
  test.each([-1, Date.UTC(10_000, 0, 1), 8.64e15, 1e300, 0.5, '0', null, undefined, Number.NaN])(
    'must fail: %p',
    (at) => {
      expect(() => instantInCursor(at)).toThrow(
        expect.objectContaining({
          extensions: expect.objectContaining({ code: 'INPUT_INVALID', field: ['after'] }),
        }),
      )
    },
  )
})
