import { describe, expect, test } from '@jest/globals'
import { day, someShares as shares } from '../../../test/some-figures.ts'
import { countVotes } from './count-votes.ts'
import type { ResolutionSubject } from './resolution.ts'

const passed = (
  [eligible, attended, inFavour]: readonly [number, number, number],
  subject: ResolutionSubject = 'OTHER',
) =>
  countVotes({ votes: { eligible, attended, inFavour }, subject, heldOn: day('2026-03-02'), shares })?.passed

describe('3.1: two thirds must attend; a charter needs two thirds of those present, anything else more than half', () => {
  test.each([
    [[3, 2, 2], true],
    [[3, 1, 1], false],
    [[50, 34, 18], true],
    [[50, 33, 33], false],
    [[50, 34, 17], false],
    [[1, 1, 1], true],
    [[1, 0, 0], false],
  ] as const)('%p: %p', (votes, is) => expect(passed(votes)).toBe(is))

  test.each([
    [[30, 30, 20], true],
    [[30, 30, 19], false],
    [[30, 21, 14], true],
    [[30, 19, 19], false],
  ] as const)('a charter, %p: %p', (votes, is) => expect(passed(votes, 'CHARTER')).toBe(is))

  test('the shares it was counted by are told', () =>
    expect(
      countVotes({
        votes: { eligible: 3, attended: 3, inFavour: 3 },
        subject: 'CHARTER',
        heldOn: day('2015-01-01'),
        shares,
      }),
    ).toEqual({ quorum: '2/3', majority: '2/3', passed: true }))

  test('must fail: on a day for which no share is known nothing is guessed', () =>
    expect(
      countVotes({
        votes: { eligible: 3, attended: 3, inFavour: 3 },
        subject: 'OTHER',
        heldOn: day('2014-12-31'),
        shares,
      }),
    ).toBeUndefined())

  test('a share holds to its last day', () => {
    const ended = shares.map((share) => ({ ...share, effectiveTo: day('2025-12-31') }))
    const on = (text: string) =>
      countVotes({
        votes: { eligible: 3, attended: 3, inFavour: 3 },
        subject: 'OTHER',
        heldOn: day(text),
        shares: ended,
      })
    expect([on('2025-12-31')?.passed, on('2026-01-01')]).toEqual([true, undefined])
  })
})
