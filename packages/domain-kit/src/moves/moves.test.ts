import { describe, expect, test } from '@jest/globals'
import { canReach } from './can-reach.ts'
import { conflictingMoves } from './conflicting-moves.ts'
import { deadEnds } from './dead-ends.ts'
import { drawMoves } from './draw-moves.ts'
import { move, nextState, possibleEvents } from './move.ts'
import type { Moves } from './moves.ts'
import { statesOf } from './states-of.ts'
import { unreachableStates } from './unreachable-states.ts'

type State = 'DRAFT' | 'OPEN' | 'SUSPENDED' | 'CLOSED' | 'CANCELLED'
type Event = 'publish' | 'amend' | 'suspend' | 'resume' | 'close' | 'cancel'

const notice: Moves<State, Event> = {
  initial: ['DRAFT'],
  rows: [
    { from: 'DRAFT', event: 'publish', to: 'OPEN' },
    { from: ['OPEN', 'SUSPENDED'], event: 'amend', to: 'OPEN' },
    { from: 'OPEN', event: 'suspend', to: 'SUSPENDED' },
    { from: 'SUSPENDED', event: 'resume', to: 'OPEN' },
    { from: 'OPEN', event: 'close', to: 'CLOSED' },
    { from: ['OPEN', 'SUSPENDED'], event: 'cancel', to: 'CANCELLED' },
  ],
  terminal: ['CLOSED', 'CANCELLED'],
}
const states = statesOf(notice)

describe('a table answers whither', () => {
  test('however many moves it takes; never out of a final state', () => {
    expect([canReach(notice, 'DRAFT', 'CLOSED'), canReach(notice, 'CLOSED', 'CLOSED')]).toEqual([true, true])
    expect([canReach(notice, 'CLOSED', 'OPEN'), canReach(notice, 'OPEN', 'DRAFT')]).toEqual([false, false])
  })

  test('the last move allowed and the first refused', () => {
    expect(nextState(notice, 'SUSPENDED', 'amend')).toBe('OPEN')
    expect(nextState(notice, 'DRAFT', 'amend')).toBeUndefined()
    expect(move(notice, 'OPEN', 'close')).toEqual({ ok: true, value: 'CLOSED', warnings: [] })
  })

  test('a move the table does not have is INVALID_TRANSITION, in both languages, with what is possible', () => {
    expect(move({ ...notice, basis: { rule: '4.4' } }, 'DRAFT', 'close')).toEqual({
      ok: false,
      refusals: [
        {
          code: 'INVALID_TRANSITION',
          message: {
            zh: '当前状态 DRAFT 不允许操作 close；可以进行：publish。',
            en: 'close is not possible in state DRAFT; possible: publish.',
          },
          basis: { rule: '4.4' },
        },
      ],
    })
  })

  test('a final state says so', () => {
    expect(possibleEvents(notice, 'CLOSED')).toEqual([])
    expect(move(notice, 'CLOSED', 'cancel')).toMatchObject({
      refusals: [{ message: { en: 'cancel is not possible in state CLOSED; this state is final.' } }],
    })
  })
})

describe('a table can be checked', () => {
  test('this one has neither unreachable states nor dead ends nor two answers', () => {
    expect(unreachableStates(notice, states)).toEqual([])
    expect(deadEnds(notice)).toEqual([])
    expect(conflictingMoves(notice)).toEqual([])
  })

  test('a state nobody reaches is named, also when it can only be reached from another such state', () => {
    const broken: Moves<State, Event> = {
      ...notice,
      rows: notice.rows.filter((row) => row.event !== 'suspend'),
    }
    expect(unreachableStates(broken, states)).toEqual(['SUSPENDED'])
    expect(unreachableStates({ ...notice, rows: notice.rows.slice(1) }, states)).toEqual([
      'OPEN',
      'SUSPENDED',
      'CLOSED',
      'CANCELLED',
    ])
  })

  test('a state without a way out that is not terminal is named', () => {
    expect(deadEnds({ ...notice, terminal: ['CANCELLED'] })).toEqual(['CLOSED'])
  })

  test('two rows for one state and event are named', () => {
    const rows = [...notice.rows, { from: 'OPEN', event: 'close', to: 'CANCELLED' } as const]
    expect(conflictingMoves({ ...notice, rows })).toEqual(['OPEN close'])
  })
})

test('a table is drawn as a mermaid state diagram, one arrow per state and event', () => {
  const drawing = drawMoves('notice', { ...notice, rows: notice.rows.slice(0, 2) })
  expect(drawing).toBe(`---
title: notice
---
stateDiagram-v2
  [*] --> DRAFT
  DRAFT --> OPEN : publish
  OPEN --> OPEN : amend
  SUSPENDED --> OPEN : amend
  CLOSED --> [*]
  CANCELLED --> [*]
`)
})
