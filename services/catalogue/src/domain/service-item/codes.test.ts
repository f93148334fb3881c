import { expect, test } from '@jest/globals'
import { ancestorsOf, levelOf, parentOf } from './codes.ts'

test('2.3: A, A10, A1003 and the local A100301 stand on levels 1 to 4', () => {
  expect(['A', 'A10', 'A1003', 'A100301'].map(levelOf)).toEqual([1, 2, 3, 4])
})

test('2.3: anything else is no code of the guidance catalogue', () => {
  for (const code of ['', 'a10', 'A1', 'A100', 'AA10', 'C05020300', '10A'])
    expect(levelOf(code)).toBeUndefined()
})

test('2.3: the parent code is a prefix', () => {
  expect(['A', 'A10', 'A1003', 'A100301'].map(parentOf)).toEqual([null, 'A', 'A10', 'A1003'])
})

test('2.3: what stands above a code, from the top', () => {
  expect(['A', 'A10', 'A1003', 'A100301', 'a10'].map(ancestorsOf)).toEqual([
    [],
    ['A'],
    ['A', 'A10'],
    ['A', 'A10', 'A1003'],
    [],
  ])
})
