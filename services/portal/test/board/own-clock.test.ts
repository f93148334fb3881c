import { expect, test } from '@jest/globals'
import { movesTo } from '../desk/moves-to.ts'

test('must fail: who shares a board with others moves its clock', () =>
  expect(movesTo('2026-05-20T12:00:00+08:00')).rejects.toThrow('who moves the clock says ownClock() first'))
