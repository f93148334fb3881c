import { conflictingMoves, deadEnds, unreachableStates } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { registrationMoves, registrationStates } from './states.ts'

test('4.1: every state is reached, none is a dead end, none has two answers; there is no preparatory one (S23)', () => {
  expect(unreachableStates(registrationMoves, registrationStates)).toEqual([])
  expect(deadEnds(registrationMoves)).toEqual([])
  expect(conflictingMoves(registrationMoves)).toEqual([])
  expect(registrationStates.filter((state) => /PREPAR/.test(state))).toEqual([])
})

test('nothing time does approves', () => {
  const byTime = registrationMoves.rows.filter(({ event }) => event === 'dueReached')
  expect(byTime.map(({ from, to }) => from === to)).toEqual([true, true])
  const toApproved = registrationMoves.rows.filter(({ from, to }) => to === 'APPROVED' && from !== to)
  expect(toApproved.map(({ event }) => event)).toEqual(['approve'])
})
