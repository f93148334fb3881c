import { conflictingMoves, deadEnds, unreachableStates } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { delegationMoves, delegationStates } from './states.ts'

test('4.2: DRAFT, SIGNED, PUBLISHED, and then EXPIRED or REVOKED: nothing else leads anywhere', () => {
  expect(unreachableStates(delegationMoves, delegationStates)).toEqual([])
  expect(deadEnds(delegationMoves)).toEqual([])
  expect(conflictingMoves(delegationMoves)).toEqual([])
  expect(delegationMoves.rows.map(({ from, event, to }) => `${from} ${event} ${to}`)).toEqual([
    'DRAFT sign SIGNED',
    'SIGNED publish PUBLISHED',
    'PUBLISHED takeEffect PUBLISHED',
    'PUBLISHED expire EXPIRED',
    'PUBLISHED revoke REVOKED',
  ])
})
