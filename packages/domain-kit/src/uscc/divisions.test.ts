import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { divisionsSince1981 } from './divisions-since-1981.ts'

test('2.1: the shipped codes are those of the history of GB/T 2260, and no others', () => {
  const file = join(
    import.meta.dirname,
    '../../../../infra/sandbox/data/divisions/gbt2260_history_1981_2024.csv',
  )
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  const told = new Set(lines.map((line) => line.slice(0, 6)))
  expect([...divisionsSince1981].toSorted()).toEqual([...told].toSorted())
})
