import { conflictingMoves, deadEnds, unreachableStates } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { supervisionMoves, supervisionStates, undecidedStates } from './states.ts'

test('S36–S38: every state is reached, none is a dead end that is not an end, no event leads two ways', () => {
  expect(unreachableStates(supervisionMoves, supervisionStates)).toEqual([])
  expect(deadEnds(supervisionMoves)).toEqual([])
  expect(conflictingMoves(supervisionMoves)).toEqual([])
})

test('S38: a lead moves nothing by which somebody else would learn of it', () => {
  const leads = supervisionMoves.rows.filter(({ event }) => event === 'escalate')
  expect(leads.every(({ from, to }) => from === to)).toBe(true)
  expect(leads.map(({ from }) => from)).toEqual(['RECEIVED', 'REPLIED', 'ANSWERED', 'WITHDRAWN'])
})

test('S38: what was decided is not decided again, and what was taken back is replied to no more', () => {
  for (const { from, event } of supervisionMoves.rows)
    if (event !== 'escalate') expect(undecidedStates).toContain(from)
})
