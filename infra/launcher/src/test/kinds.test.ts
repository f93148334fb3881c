import { expect, test } from '@jest/globals'
import { KINDS, kindOf, TURNS } from './kinds.ts'

test('every kind has one turn', () =>
  expect(TURNS.flatMap(({ kinds }) => kinds).sort()).toEqual([...KINDS].sort()))

test.each([
  ['a/src/one.test.ts', 'unit'],
  ['a/test/two.store.test.ts', 'store'],
  ['a/test/three.house.test.ts', 'house'],
  ['a/test/four.alone.test.ts', 'alone'],
])('%s is of the kind %s', (file, kind) => expect(kindOf(file)).toBe(kind))
