import { describe, expect, test } from '@jest/globals'
import type { HouseUnderTest } from '../house/open-house.ts'
import { handleOf, proposed, ready, seen, submitted } from '../house/projects.ts'
import type { Project } from '../house/shapes.ts'
import { done, refusals } from '../house/verbs.ts'

/** AC-61 and AC-62: what finance approved or released covers less, and not more or other. */
export const scope = (house: () => HouseUnderTest): void =>
  describe('an approval and a release of finance cover what they saw (domain.md 4.4)', () => {
    test('AC-61 3,950,000.00 in one group and 100,000.00 released: 99,999.99 is approved, 100,000.01 is SPLIT_PURCHASE until released anew', async () => {
      await house().clock('2026-03-02T09:00:00+08:00')
      const inGroup = { serviceCode: 'B0601', method: 'COMPETITIVE_CONSULTATION' }
      for (const budgetFen of [99_000_000, 99_000_000, 99_000_000, 98_000_000])
        await ready(house(), { ...inGroup, budgetFen })
      const handed = await submitted(house(), { ...inGroup, budgetFen: 10_000_000 })
      expect(await refusals(house().ask, 'PUR-1:approver', 'approveProject', handleOf(handed))).toEqual([
        'SPLIT_PURCHASE',
      ])
      const open = await publishedAfter(await released(handed), ['PUR-1:approver'])
      const less = await proposed(house(), open, { budgetFen: 9_999_999 })
      await done(house().ask, 'PUR-1:approver', 'approveAmendment', handleOf(less))
      const more = await proposed(house(), await seen(house(), open.projectNo), { budgetFen: 10_000_001 })
      expect(await refusals(house().ask, 'PUR-1:approver', 'approveAmendment', handleOf(more))).toEqual([
        'SPLIT_PURCHASE',
      ])
      const anew = await released(more)
      const amended = await done(house().ask, 'PUR-1:approver', 'approveAmendment', handleOf(anew))
      expect(amended).toMatchObject({ budget: { amountFen: 10_000_001 }, currentNotice: { version: 3 } })
    })

    test('AC-62 single source of 4,000,000.00: 3,999,999.99 is published; OPEN_TENDER of the same sum waits for finance', async () => {
      await house().clock('2026-03-02T09:00:00+08:00')
      const handed = await submitted(house(), {
        serviceCode: 'B0801',
        method: 'SINGLE_SOURCE',
        budgetFen: 400_000_000,
      })
      const open = await publishedAfter(handed, ['PUR-1:approver', 'FIN-1:approver'])
      const less = await proposed(house(), open, { budgetFen: 399_999_999 })
      const second = await done(house().ask, 'PUR-1:approver', 'approveAmendment', handleOf(less))
      expect(second.currentNotice?.version).toBe(2)
      const other = await proposed(house(), second, { method: 'OPEN_TENDER', budgetFen: 400_000_000 })
      const half = await done(house().ask, 'PUR-1:approver', 'approveAmendment', handleOf(other))
      expect(half.currentNotice?.version).toBe(2)
      const third = await done(house().ask, 'FIN-1:approver', 'approveAmendment', handleOf(half))
      expect(third).toMatchObject({ budget: { amountFen: 400_000_000 }, currentNotice: { version: 3 } })
    })

    const released = (project: Project) =>
      done(house().ask, 'FIN-1:approver', 'releaseSplitPurchase', { ...handleOf(project), reason: '已核查' })

    async function publishedAfter(handed: Project, approvers: readonly string[]): Promise<Project> {
      let project = handed
      for (const who of approvers) project = await done(house().ask, who, 'approveProject', handleOf(project))
      return done(house().ask, 'PUR-1:approver', 'publishNotice', handleOf(project))
    }
  })
