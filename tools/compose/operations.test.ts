import { expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { checkOperation, keyFields } from './operations.ts'

const supergraph = `
  directive @join__type(graph: String, key: String) repeatable on OBJECT
  type Notice @join__type(graph: "PROCUREMENT", key: "noticeNo { year }") { name: String }
`
const api = buildSchema('type Query { notice: Notice } type Notice { name: String }')
const keys = keyFields(supergraph)

test('a known operation fits the API', () => {
  expect(checkOperation('query Name { notice { title: name } }', keys, api)).toEqual([])
})

test('must fail: a known operation that asks for what is not there', () => {
  expect(checkOperation('query Gone { notice { gone } }', keys, api)).toHaveLength(1)
})

test('must fail: an alias that is the name of a key field (platform.md 7)', () => {
  expect(checkOperation('query Taken { notice { noticeNo: name } }', keys, api)).toEqual([
    expect.stringContaining('alias "noticeNo" is the name of a key field'),
  ])
})
