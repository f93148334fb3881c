import { expect, test } from '@jest/globals'
import { gramsAskedFor, gramsOf } from './grams.ts'

test('a text is found by its pairs of characters and by its last one', () => {
  expect(gramsOf('养老服务')).toEqual(['养老', '老服', '服务', '务'])
})

test('blanks and marks part words; width and case do not matter', () => {
  expect(gramsOf('ＡＢ c')).toEqual(['ab', 'b', 'c'])
  expect(gramsAskedFor('AB 养')).toEqual({ exact: ['ab'], beginnings: ['养'] })
})

test('rare Han characters are one character each', () => {
  expect(gramsOf('𠮷野')).toEqual(['𠮷野', '野'])
})

test('marks alone ask for nothing', () => {
  expect(gramsAskedFor('%_ ()')).toEqual({ exact: [], beginnings: [] })
})
