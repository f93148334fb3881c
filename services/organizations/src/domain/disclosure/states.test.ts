import { conflictingMoves, deadEnds, unreachableStates } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { disclosureMoves, disclosureStates } from './states.ts'

test('S31: what is owed is published, and nothing else becomes of it', () => {
  expect(unreachableStates(disclosureMoves, disclosureStates)).toEqual([])
  expect(deadEnds(disclosureMoves)).toEqual([])
  expect(conflictingMoves(disclosureMoves)).toEqual([])
  expect(disclosureMoves.rows.map(({ from, event, to }) => `${from} ${event} ${to}`)).toEqual([
    'OWED publish PUBLISHED',
  ])
})
