import { describe, expect, test } from '@jest/globals'
import type { HouseUnderTest } from '../house/open-house.ts'
import { handleOf, proposed, ready, seen, submitted } from '../house/projects.ts'
import type { Project } from '../house/shapes.ts'
import { done, refusals } from '../house/verbs.ts'

/** AC-61 and AC-62: what finance approved or released covers less, and not more or other. */
export const scope = (house: () => HouseUnderTest): void =>
  describe('an approval and a release of finance cover what they saw (domain 4.4)', () => {
    test.each([
      ['3,950,000.00 in one group and 100,000.00', 'B0601', 98_750_000, 10_000_000],
      ['a sibling: 3,600,000.00 in another and 777,777.77', 'B0401', 90_000_000, 77_777_777],
    ])(
      'AC-61 %s released: a fen less is approved, a fen more is SPLIT_PURCHASE until released anew',
      async (_sums, serviceCode, quarter, sum) => {
        await house().clock('2026-03-02T09:00:00+08:00')
        const inGroup = { serviceCode, method: 'COMPETITIVE_CONSULTATION' }
        for (let nth = 0; nth < 4; nth++) await ready(house(), { ...inGroup, budgetFen: quarter })
        const handed = await submitted(house(), { ...inGroup, budgetFen: sum })
        expect(await refusals(house().ask, 'PUR-1:approver', 'approveProject', handleOf(handed))).toEqual([
          'SPLIT_PURCHASE',
        ])
        const open = await publishedAfter(await released(handed), ['PUR-1:approver'])
        const less = await proposed(house(), open, { budgetFen: sum - 1 })
        await done(house().ask, 'PUR-1:approver', 'approveAmendment', handleOf(less))
        const more = await proposed(house(), await seen(house(), open.projectNo), { budgetFen: sum + 1 })
        expect(await refusals(house().ask, 'PUR-1:approver', 'approveAmendment', handleOf(more))).toEqual([
          'SPLIT_PURCHASE',
        ])
        const anew = await released(more)
        const amended = await done(house().ask, 'PUR-1:approver', 'approveAmendment', handleOf(anew))
        expect(amended).toMatchObject({ budget: { amountFen: sum + 1 }, currentNotice: { version: 3 } })
      },
    )

    test.each([
      ['OPEN_TENDER of the same sum', 'B0801', 'SINGLE_SOURCE', 400_000_000, 400_000_000],
      ['a sibling: an open tender of a fen more', 'B0901', 'OPEN_TENDER', 150_000_000, 150_000_001],
    ])(
      'AC-62 what finance approved: a fen less is published; %s waits for finance',
      async (_what, serviceCode, method, sum, other) => {
        await house().clock('2026-03-02T09:00:00+08:00')
        const handed = await submitted(house(), { serviceCode, method, budgetFen: sum })
        const open = await publishedAfter(handed, ['PUR-1:approver', 'FIN-1:approver'])
        const less = await proposed(house(), open, { budgetFen: sum - 1 })
        const second = await done(house().ask, 'PUR-1:approver', 'approveAmendment', handleOf(less))
        expect(second.currentNotice?.version).toBe(2)
        const more = await proposed(house(), second, { method: 'OPEN_TENDER', budgetFen: other })
        const half = await done(house().ask, 'PUR-1:approver', 'approveAmendment', handleOf(more))
        expect(half.currentNotice?.version).toBe(2)
        const third = await done(house().ask, 'FIN-1:approver', 'approveAmendment', handleOf(half))
        expect(third).toMatchObject({ budget: { amountFen: other }, currentNotice: { version: 3 } })
      },
    )

    const released = (project: Project) =>
      done(house().ask, 'FIN-1:approver', 'releaseSplitPurchase', { ...handleOf(project), reason: '已核查' })

    async function publishedAfter(handed: Project, approvers: readonly string[]): Promise<Project> {
      let project = handed
      for (const who of approvers) project = await done(house().ask, who, 'approveProject', handleOf(project))
      return done(house().ask, 'PUR-1:approver', 'publishNotice', handleOf(project))
    }
  })
