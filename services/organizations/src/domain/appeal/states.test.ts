import { conflictingMoves, deadEnds, unreachableStates } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { appealMoves, appealStates } from './states.ts'

test('S10: an appeal is replied to or withdrawn, and nothing else becomes of it', () => {
  expect(unreachableStates(appealMoves, appealStates)).toEqual([])
  expect(deadEnds(appealMoves)).toEqual([])
  expect(conflictingMoves(appealMoves)).toEqual([])
  expect(appealMoves.rows.map(({ from, event, to }) => `${from} ${event} ${to}`)).toEqual([
    'SENT reply REPLIED',
    'SENT withdraw WITHDRAWN',
  ])
})
