import { deadEnds, nextState, unreachableStates } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { organizationMoves, organizationStatuses } from './states.ts'

test('4.1: every status of an organization can be reached, and only deregistration ends it', () => {
  expect(unreachableStates(organizationMoves, organizationStatuses)).toEqual([])
  expect(deadEnds(organizationMoves)).toEqual([])
})

test('4.1: a revoked body still has to be liquidated before it is deregistered', () => {
  expect(nextState(organizationMoves, 'REVOKED', 'liquidate')).toBe('LIQUIDATING')
  expect(nextState(organizationMoves, 'REVOKED', 'deregister')).toBeUndefined()
})
