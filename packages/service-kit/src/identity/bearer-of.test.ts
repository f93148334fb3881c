import { expect, test } from '@jest/globals'
import { bearerOf } from './bearer-of.ts'

test('no header is the public', () => expect(bearerOf(undefined)).toBeUndefined())

test.each(['Bearer a.b-c_d.e', 'bearer a.b-c_d.e', 'Bearer  a.b-c_d.e '])('%p holds a token', (header) => {
  expect(bearerOf(header)).toBe('a.b-c_d.e')
})

test.each(['', 'Bearer', 'Bearer ', 'Basic abc', 'Bearer a b', 'a.b.c'])('must fail: %p', (header) => {
  expect(() => bearerOf(header)).toThrow(expect.objectContaining({ name: 'Unauthenticated' }))
})
