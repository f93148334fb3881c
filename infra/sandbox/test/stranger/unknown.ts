import { describe, expect, test } from '@jest/globals'
import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { aDraft } from '../house/projects.ts'
import { act } from '../house/verbs.ts'

/** D16, D17, D21: what is not known is told as that, and a period is explained as it is reckoned. */
export const unknown = (house: () => HouseUnderTest): void =>
  describe('unknown is null or left out, never nothing (R-27)', () => {
    test('AC-77, D21 years without records are left out; enforcement of such years is null', async () => {
      const query = `{ all: annualStatistics(from: 2014, to: 2024) { year source } none: annualStatistics(from: 2018, to: 2018) { year }
        early: enforcementStatistics(from: 2018, to: 2020) { cases } late: enforcementStatistics(from: 2090) { audits } }`
      type Told = Record<'all' | 'none', { year: number; source: string }[]> &
        Record<'early' | 'late', object>
      const { all, none, early, late } = dataOf(await house().ask<Told>(null, query))
      expect(all).toEqual([2015, 2016, 2017].map((year) => ({ year, source: 'SEED' })))
      expect([none, early, late]).toEqual([[], null, null])
    })

    test.each([
      ['notice.remindWd', '2026-09-29', '2026-09-28'],
      ['notice.remindWd', '2026-10-08', '2026-09-30'],
      ['credit.abnormalMonths', '2026-03-31', '2026-09-30'],
      ['directory.validYears', '2028-02-29', '2031-02-28'],
      ['notice.days', '2026-01-30', '2026-02-14'],
      ['objection.replyWd', '2026-09-24', '2026-10-09'],
    ])('D16 %s from %s is over on %s', async (rule, from, closesOn) => {
      const query =
        'query ($rule: String!, $from: LocalDate!) { explainPeriod(rule: $rule, from: $from) { closesOn } }'
      type Explained = { explainPeriod: { closesOn: string } }
      const { explainPeriod } = dataOf(await house().ask<Explained>(null, query, { rule, from }))
      expect(explainPeriod.closesOn).toBe(closesOn)
    })

    test.each(['2014-12-31T23:59:00+08:00', '2000-01-01T10:00:00+08:00'])(
      'D17 at %s the platform is not there yet, and says so',
      async (at) => {
        await house().clock(at)
        const { userErrors } = await act(house().ask, 'PUR-1:handler', 'draftProject', aDraft())
        expect(userErrors).toMatchObject([
          { code: 'CALENDAR_UNKNOWN', message: expect.stringContaining('2015-01-01') },
        ])
      },
    )
  })
