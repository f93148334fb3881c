import { conflictingMoves, deadEnds, unreachableStates } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { selfAssessmentMoves, selfAssessmentStates } from './states.ts'

test('S50: owed, drafted, published, replaced: nothing else leads anywhere', () => {
  expect(unreachableStates(selfAssessmentMoves, selfAssessmentStates)).toEqual([])
  expect(deadEnds(selfAssessmentMoves)).toEqual([])
  expect(conflictingMoves(selfAssessmentMoves)).toEqual([])
})
