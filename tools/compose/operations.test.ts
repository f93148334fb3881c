import { expect, test } from '@jest/globals'
import { keyFields, takenAliases } from './operations.ts'

const keys = keyFields(`
  directive @join__type(graph: String, key: String) repeatable on OBJECT
  type Notice @join__type(graph: "PROCUREMENT", key: "noticeNo { year }") { name: String }
`)

test('the keys of the supergraph, nested ones too', () => {
  expect([...keys]).toEqual(['noticeNo', 'year'])
})

test('an alias of its own is fine, and so is a key under its own name', () => {
  expect(takenAliases('query Name { notice { title: name year: year noticeNo } }', keys)).toEqual([])
})

test('must fail: an alias that is the name of a key field (platform.md 7)', () => {
  expect(takenAliases('query Taken { notice { ... on Notice { noticeNo: name } } }', keys)).toEqual([
    expect.stringContaining('alias "noticeNo" is the name of a key field'),
  ])
})
