import { expect, test } from '@jest/globals'
import { type AttributedMoves, isIn, statesWith } from './state-attributes.ts'

const loans: AttributedMoves<'ASKED' | 'LENT' | 'OVER', 'lend' | 'return', 'owed' | 'public'> = {
  initial: ['ASKED'],
  rows: [
    { from: 'ASKED', event: 'lend', to: 'LENT' },
    { from: 'LENT', event: 'return', to: 'OVER' },
  ],
  terminal: ['OVER'],
  states: { ASKED: [], LENT: ['owed', 'public'], OVER: ['public'] },
}

test('a state is asked for its attributes, and an attribute for its states, in the order of the table', () => {
  expect(isIn(loans, 'LENT', 'owed')).toBe(true)
  expect(isIn(loans, 'OVER', 'owed')).toBe(false)
  expect(statesWith(loans, 'public')).toEqual(['LENT', 'OVER'])
  expect(statesWith(loans, 'owed')).toEqual(['LENT'])
})

test('must fail: a state without its attributes does not compile', () => {
  type WithLost = AttributedMoves<'ASKED' | 'LENT' | 'OVER' | 'LOST', 'lend' | 'return', 'owed' | 'public'>
  // @ts-expect-error LOST has no attributes: tsc refuses this line's absence as much as the state's
  const forgotten: WithLost = loans
  expect(forgotten).toBe(loans)
})
