import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedPrefixes } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** 31-35 is every prefix from 31 to 35 with the same first character. */
function spread(told: string): string[] {
  const [from = '', to = from] = told.split('-')
  const [first, last] = [from, to].map((code) => ALPHABET.indexOf(code.charAt(1)))
  return [...ALPHABET.slice(first!, last! + 1)].map((second) => from.charAt(0) + second)
}

test('2.1: the closed table of prefixes is a policy row, and what the house ships says the same', () => {
  const file = join(import.meta.dirname, '../../../data/policy-parameters.csv')
  const row = readFileSync(file, 'utf8')
    .split('\n')
    .find((line) => line.startsWith('uscc.prefixes,'))
  const told = row!.split(',')[1]!.split(' ').flatMap(spread)
  expect(new Set(told)).toEqual(shippedPrefixes)
})
