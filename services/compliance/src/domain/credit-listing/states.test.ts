import { deadEnds, nextState, unreachableStates } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { creditListingMoves, creditListingStates } from './states.ts'

test('4.11: every state of a listing can be reached, and only removal and annulment end it', () => {
  expect(unreachableStates(creditListingMoves, creditListingStates)).toEqual([])
  expect(deadEnds(creditListingMoves)).toEqual([])
})

test('4.11: a new trigger throws a repair under way back to LISTED', () => {
  expect(nextState(creditListingMoves, 'VERIFIED', 'newTrigger')).toBe('LISTED')
  expect(nextState(creditListingMoves, 'REMOVED', 'newTrigger')).toBeUndefined()
})
