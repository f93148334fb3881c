import { conflictingMoves, deadEnds, unreachableStates } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { day } from '../../../test/some-figures.ts'
import { isInForce } from './in-force.ts'
import { selfRegulationMoves, selfRegulationStates } from './states.ts'

test('S39: a document is published, or read by the registrar before; nothing found in it is passed over', () => {
  expect(unreachableStates(selfRegulationMoves, selfRegulationStates)).toEqual([])
  expect(deadEnds(selfRegulationMoves)).toEqual([])
  expect(conflictingMoves(selfRegulationMoves)).toEqual([])
  const from = (state: string) =>
    selfRegulationMoves.rows.filter((row) => row.from === state).map(({ event }) => event)
  expect(from('HELD')).toEqual(['takeBack', 'letThrough', 'refuse'])
})

test('3.1: it is in force from the day it was published until the day another takes its place', () => {
  const document = { publishedOn: day('2026-03-02'), endedOn: day('2026-05-04') }
  const days = ['2026-03-01', '2026-03-02', '2026-05-03', '2026-05-04']
  expect(days.map((on) => isInForce(document, day(on)))).toEqual([false, true, true, false])
  expect(isInForce({ publishedOn: day('2026-03-02') }, day('2036-01-01'))).toBe(true)
  expect(isInForce({}, day('2026-03-02'))).toBe(false)
})
