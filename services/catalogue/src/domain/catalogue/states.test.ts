import { deadEnds, unreachableStates } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { calendarNoticeMoves, calendarNoticeStates } from '../calendar/states.ts'
import { catalogueVersionMoves, catalogueVersionStates } from './states.ts'

test('4.12: every state of an edition can be reached, and only SUPERSEDED is final', () => {
  expect(unreachableStates(catalogueVersionMoves, catalogueVersionStates)).toEqual([])
  expect(deadEnds(catalogueVersionMoves)).toEqual([])
})

test('6.9: every state of a calendar notice can be reached, and both decisions are final', () => {
  expect(unreachableStates(calendarNoticeMoves, calendarNoticeStates)).toEqual([])
  expect(deadEnds(calendarNoticeMoves)).toEqual([])
})
