import { conflictingMoves, deadEnds, type Moves, move, unreachableStates } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { noticeMoves, noticeStates } from './notice/states.ts'
import { objectionMoves, objectionStates } from './objection/states.ts'
import { projectMoves, projectStates } from './project/states.ts'

type AnyMoves = Moves<string, string>

describe.each<[string, AnyMoves, readonly string[]]>([
  ['project (domain specification 4.4)', projectMoves as AnyMoves, projectStates],
  ['notice (domain specification 4.5)', noticeMoves as AnyMoves, noticeStates],
  ['objection (domain specification 4.6)', objectionMoves as AnyMoves, objectionStates],
])('the states of a %s', (_noun, moves, all) => {
  test('are all reached, none is a dead end by mistake, no event leads two ways', () => {
    expect(unreachableStates(moves, all)).toEqual([])
    expect(deadEnds(moves)).toEqual([])
    expect(conflictingMoves(moves)).toEqual([])
  })
})

describe('what the table of projects forbids', () => {
  test.each([
    ['DRAFT', 'publishNotice'],
    ['SUBMITTED', 'publishNotice'],
    ['READY', 'startProcurement'],
    ['NOTICE_OPEN', 'startProcurement'],
    ['NOTICE_SUSPENDED', 'amendMinor'],
    ['NOTICE_SUSPENDED', 'closeNotice'],
    ['DRAFT', 'proposeAmendment'],
    ['SUBMITTED', 'reopenDraft'],
    ['PROCURING', 'approveAmendment'],
    ['CANCELLED', 'resume'],
  ] as const)('in %s: %s', (from, event) => {
    expect(move(projectMoves, from, event)).toMatchObject({
      ok: false,
      refusals: [{ code: 'INVALID_TRANSITION' }],
    })
  })

  test('whatever is not over yet can be cancelled (any ≤ AWARD_PENDING)', () => {
    for (const state of projectStates.filter((one) => one !== 'CANCELLED'))
      expect(move(projectMoves, state, 'cancel').ok).toBe(true)
  })
})
