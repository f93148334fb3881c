import { expect, test } from '@jest/globals'
import { nestsDeeper } from './read-body.ts'

test.each([
  ['{"a":[1]}', false],
  ['[[1]]', false],
  ['[[[1]]]', true],
  ['{"a":{"b":{}}}', true],
  ['[[],[],{},[]]', false],
  ['"[[[[["', false],
  ['{"a":"\\"[[["}', false],
  ['{"a":"\\\\","b":[[1]]}', true],
])('%s nests deeper than two levels: %p', (text, deeper) => expect(nestsDeeper(text, 2)).toBe(deeper))
