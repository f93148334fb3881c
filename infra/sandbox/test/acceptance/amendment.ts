import { describe, expect, test } from '@jest/globals'
import { dataOf } from '../house/ask.ts'
import { closedEventsOf } from '../house/events.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { handleOf, proposed, published, seen } from '../house/projects.ts'
import { timersLooked } from '../house/timers-looked.ts'
import { until } from '../house/until.ts'
import { done, refusals } from '../house/verbs.ts'

/** AC-05, AC-06 and AC-11: what changes a notice, and what a timer of an old version may still do. */
export const amendment = (house: () => HouseUnderTest): void =>
  describe('a material change restarts the clock in full, a minor one does not (domain 4.5)', () => {
    test('AC-05 budget changed on 2026-03-11 by a handler and an approver: v2 closes on 2026-03-26, v1 is SUPERSEDED and public, its timer does nothing', async () => {
      const first = await published(house(), '2026-03-02T09:30:00+08:00')
      await house().clock('2026-03-11T10:00:00+08:00')
      const change = { ...handleOf(first), reason: '增加服务户数', budgetFen: 26_000_000 }
      expect(await refusals(house().ask, 'PUR-1:approver', 'amendNotice', change)).toEqual([
        'DUTY_SEPARATION',
      ])
      const waiting = await proposed(house(), first, { budgetFen: 26_000_000 })
      expect(await seen(house(), first.projectNo)).toMatchObject({
        budget: { amountFen: 18_000_000 },
        notices: [{ version: 1, state: 'OPEN' }],
      })
      await done(house().ask, 'PUR-1:approver', 'approveAmendment', handleOf(waiting))
      const amended = await seen(house(), first.projectNo)
      expect(amended).toMatchObject({ state: 'NOTICE_OPEN', budget: { amountFen: 26_000_000 } })
      expect(amended.notices.map(({ version, state, closesOn }) => [version, state, closesOn])).toEqual([
        [2, 'OPEN', '2026-03-26'],
        [1, 'SUPERSEDED', '2026-03-17'],
      ])
      await house().clock('2026-03-18T00:00:01+08:00')
      await timersLooked(house())
      expect((await seen(house(), first.projectNo)).state).toBe('NOTICE_OPEN')
      await house().clock('2026-03-27T00:00:01+08:00')
      await until(
        () => seen(house(), first.projectNo),
        ({ state }) => state === 'NOTICE_CLOSED',
      )
      expect(await closedEventsOf(house(), first.projectNo)).toBe(1)
    })

    test('AC-05, a sibling: the requirements on 2026-03-05; who proposed it does not approve it, the public does not see it', async () => {
      const first = await published(house(), '2026-03-02T09:30:00+08:00')
      await house().clock('2026-03-05T10:00:00+08:00')
      const waiting = await proposed(house(), first, { requirements: '每周三次，全年不少于一百二十户' })
      const pending =
        'query ($no: String!) { project(projectNo: $no) { pendingAmendment { needsFinance changes { field after } } } }'
      const asked = async (who: string | null) =>
        dataOf(
          await house().ask<{ project: { pendingAmendment: object | null } }>(who, pending, {
            no: first.projectNo,
          }),
        ).project.pendingAmendment
      for (const who of [null, 'ORG-1', 'DIS-X:approver'])
        expect([who, await asked(who)]).toEqual([who, null])
      for (const who of ['PUR-1:approver', 'FIN-1:approver'])
        expect(await asked(who)).toEqual({
          needsFinance: false,
          changes: [{ field: 'requirements', after: '每周三次，全年不少于一百二十户' }],
        })
      expect(await refusals(house().ask, 'PUR-1:handler', 'approveAmendment', handleOf(waiting))).toContain(
        'DUTY_SEPARATION',
      )
      await done(house().ask, 'PUR-1:approver2', 'approveAmendment', handleOf(waiting))
      const { notices } = await seen(house(), first.projectNo)
      expect(notices.map(({ version, state, closesOn }) => [version, state, closesOn])).toEqual([
        [2, 'OPEN', '2026-03-20'],
        [1, 'SUPERSEDED', '2026-03-17'],
      ])
    })

    test('AC-06, a sibling: the map link is an erratum; a handler alone does not correct', async () => {
      const first = await published(house(), '2026-03-02T09:30:00+08:00')
      const contact = { ...handleOf(first), reason: '电话有误', contact: '政府采购科 0756-1111111' }
      expect(await refusals(house().ask, 'PUR-1:handler', 'amendNotice', contact)).toEqual(['FORBIDDEN'])
      const change = { ...handleOf(first), reason: '补充地图', mapLink: 'https://example.cn/map' }
      await done(house().ask, 'PUR-1:approver', 'amendNotice', change)
      const { currentNotice } = await seen(house(), first.projectNo)
      expect(currentNotice).toMatchObject({
        version: 1,
        closesOn: '2026-03-17',
        errata: [{ field: 'mapLink', before: null, after: 'https://example.cn/map' }],
      })
    })

    test('AC-06 contact corrected on 2026-03-11: same version, same close date, the erratum is listed', async () => {
      const first = await published(house(), '2026-03-02T09:30:00+08:00')
      await house().clock('2026-03-11T10:00:00+08:00')
      const change = { ...handleOf(first), reason: '电话有误', contact: '政府采购科 0756-1111111' }
      await done(house().ask, 'PUR-1:approver', 'amendNotice', change)
      const { notices, currentNotice } = await seen(house(), first.projectNo)
      expect(notices).toHaveLength(1)
      expect(currentNotice).toMatchObject({ version: 1, state: 'OPEN', closesOn: '2026-03-17' })
      expect(currentNotice?.contentHash).toBe(first.currentNotice?.contentHash)
      expect(currentNotice?.errata).toMatchObject([
        { field: 'contact', before: '政府采购科 0756-0000000', after: '政府采购科 0756-1111111' },
      ])
    })

    test('AC-11 cancelled on 2026-03-05: the reason is public, a later timer does nothing', async () => {
      const first = await published(house(), '2026-03-02T09:30:00+08:00')
      await house().clock('2026-03-05T10:00:00+08:00')
      await done(house().ask, 'PUR-1:approver', 'cancelProject', {
        ...handleOf(first),
        reason: '预算收回，不再采购',
      })
      const cancelled = await seen(house(), first.projectNo)
      expect(cancelled).toMatchObject({ state: 'CANCELLED', notices: [{ state: 'WITHDRAWN' }] })
      expect(cancelled.timeline.map(({ text }) => text).join()).toContain('预算收回')
      await house().clock('2026-03-18T00:00:01+08:00')
      await timersLooked(house())
      expect((await seen(house(), first.projectNo)).state).toBe('CANCELLED')
      expect(await closedEventsOf(house(), first.projectNo)).toBe(0)
    })

    test('AC-11 and R-18: cancelled during its notice, a project is in no statistic; one that closed is', async () => {
      const gone = await published(house(), '2025-03-03T09:30:00+08:00', { fiscalYear: 2025 })
      await done(house().ask, 'PUR-1:approver', 'cancelProject', { ...handleOf(gone), reason: '预算收回' })
      const kept = await published(house(), '2025-03-03T10:30:00+08:00', {
        fiscalYear: 2025,
        budgetFen: 12_300_000,
      })
      await house().clock('2025-03-19T00:00:01+08:00')
      await until(
        () => seen(house(), kept.projectNo),
        ({ state }) => state === 'NOTICE_CLOSED',
      )
      expect(await statisticOf(house(), 2025)).toMatchObject({
        projectCount: 1,
        budget: { amountFen: 12_300_000 },
        source: 'COMPUTED',
      })
    })
  })

type Statistic = { projectCount: number; budget: { amountFen: number }; precisionFen: number; source: string }

async function statisticOf({ ask }: HouseUnderTest, year: number): Promise<Statistic | undefined> {
  const query =
    'query ($year: Int!) { annualStatistics(from: $year, to: $year) { projectCount budget { amountFen } precisionFen source } }'
  return dataOf(await ask<{ annualStatistics: Statistic[] }>(null, query, { year })).annualStatistics[0]
}
