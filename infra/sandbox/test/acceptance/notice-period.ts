import { describe, expect, test } from '@jest/globals'
import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { handleOf, published, ready, seen, startRefusals } from '../house/projects.ts'
import { until } from '../house/until.ts'
import { done } from '../house/verbs.ts'

/** AC-01 to AC-04: fifteen days, rolled past rest days, and not one second less. */
export const noticePeriod = (house: () => HouseUnderTest): void =>
  describe('every project is public for fifteen days before procurement starts (S71, domain 6.8)', () => {
    test('AC-01 published 2026-03-02 09:30: v1 OPEN, closes on 2026-03-17 at 24:00, seen by the public without signing in', async () => {
      const { projectNo, title } = await published(house(), '2026-03-02T09:30:00+08:00')
      const project = await seen(house(), projectNo)
      expect(project).toMatchObject({
        state: 'NOTICE_OPEN',
        budget: { amountFen: 18_000_000, text: 'CNY 180,000.00' },
      })
      expect(project.currentNotice).toMatchObject({
        version: 1,
        state: 'OPEN',
        closesOn: '2026-03-17',
        closesAt: '2026-03-17T16:00:00Z',
      })
      expect(project.currentNotice?.noticeNo).toBe(`${projectNo}-N1`)
      expect(await onTheBoard(house(), title)).toEqual([projectNo])
    })

    test('AC-02 procurement starts after 2026-03-17 24:00 and not one second before', async () => {
      const { projectNo } = await published(house(), '2026-03-02T09:30:00+08:00')
      // the clock runs on while this is asked; the second itself is held by the domain's own test
      await house().clock('2026-03-17T23:59:55+08:00')
      expect(await startRefusals(house(), await seen(house(), projectNo))).toEqual([
        'NOTICE_PERIOD_NOT_ELAPSED',
      ])
      await house().clock('2026-03-18T00:00:01+08:00')
      const closed = await until(
        () => seen(house(), projectNo),
        ({ state }) => state === 'NOTICE_CLOSED',
        // deadlines passed by a move of the clock take effect within 5 s
        5000,
      )
      expect(closed.currentNotice?.state).toBe('CLOSED')
      expect(await done(house().ask, 'PUR-1:handler', 'startProcurement', handleOf(closed))).toMatchObject({
        state: 'PROCURING',
      })
    })

    test('AC-03 published 2026-02-02: the raw end 02-17 is Spring Festival, so it closes on 2026-02-24', async () => {
      const { currentNotice } = await published(house(), '2026-02-02T10:00:00+08:00')
      expect(currentNotice).toMatchObject({ closesOn: '2026-02-24', closesAt: '2026-02-24T16:00:00Z' })
    })

    test('AC-04 published 2026-01-30: the raw end is Saturday 02-14, worked, so nothing rolls', async () => {
      const { currentNotice } = await published(house(), '2026-01-30T10:00:00+08:00')
      expect(currentNotice).toMatchObject({ closesOn: '2026-02-14', closesAt: '2026-02-14T16:00:00Z' })
    })

    test('published at 23:59:59 counts as that date (domain 6.8)', async () => {
      await house().clock('2026-03-02T22:00:00+08:00')
      const project = await ready(house())
      await house().clock('2026-03-02T23:59:55+08:00')
      const { currentNotice } = await done(house().ask, 'PUR-1:approver', 'publishNotice', handleOf(project))
      expect(currentNotice?.closesOn).toBe('2026-03-17')
    })
  })

async function onTheBoard({ ask }: HouseUnderTest, text: string): Promise<string[]> {
  const query = `query ($text: String!) { notices(filter: { state: OPEN, text: $text }) { edges { node { project { projectNo } } } } }`
  type Board = { notices: { edges: { node: { project: { projectNo: string } } }[] } }
  const { notices } = dataOf(await ask<Board>(null, query, { text }))
  return notices.edges.map(({ node }) => node.project.projectNo)
}
