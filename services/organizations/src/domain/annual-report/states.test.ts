import { conflictingMoves, deadEnds, unreachableStates } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { annualReportMoves, annualReportStates } from './states.ts'

test('3.1: owed, drafted, filed, reviewed: nothing else leads anywhere', () => {
  expect(unreachableStates(annualReportMoves, annualReportStates)).toEqual([])
  expect(deadEnds(annualReportMoves)).toEqual([])
  expect(conflictingMoves(annualReportMoves)).toEqual([])
  expect(annualReportMoves.rows.map(({ from, event, to }) => `${from} ${event} ${to}`)).toEqual([
    'OWED draft DRAFT',
    'DRAFT edit DRAFT',
    'DRAFT file FILED',
    'FILED review REVIEWED',
  ])
})
