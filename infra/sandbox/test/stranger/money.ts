import { describe, expect, test } from '@jest/globals'
import type { HouseUnderTest } from '../house/open-house.ts'
import { aDraft, handleOf, published, ready, seen, submitted } from '../house/projects.ts'
import { until } from '../house/until.ts'
import { act, done, refusals } from '../house/verbs.ts'
import { startRefused, told } from './steps.ts'

const PURCHASER = ['PUR-1:handler', 'PUR-1:approver'] as const
const FINANCE = 'FIN-1:approver'

/** AC-64, AC-65 and attack 13: which year's money it is, and whose word the line is. */
export const money = (house: () => HouseUnderTest): void =>
  describe('money of this year, or of the next with finance; the line finance set is finance’s', () => {
    const [handler, approver] = PURCHASER

    test.each([2012, 2025, 2028, 2031, 2099])(
      'AC-64 fiscal year %d is refused in 2026',
      async (fiscalYear) => {
        await house().clock('2026-09-14T09:00:00+08:00')
        const draft = await done(house().ask, handler, 'draftProject', aDraft({ fiscalYear }))
        expect(await refusals(house().ask, handler, 'submitProject', handleOf(draft))).toEqual([
          'BUDGET_INVALID',
        ])
      },
    )

    test('AC-64 the next year waits for an approver of the own finance; submitted in the old year, the old money is refused in the new', async () => {
      await house().clock('2026-09-14T09:00:00+08:00')
      const ahead = await submitted(house(), { fiscalYear: 2027 })
      const once = await done(house().ask, approver, 'approveProject', handleOf(ahead))
      expect(once.state).toBe('SUBMITTED')
      for (const [who, code] of [
        ['FIN-1:handler', 'FORBIDDEN'],
        ['FIN-X:approver', 'NOT_FOUND'],
      ] as const)
        expect(await refusals(house().ask, who, 'approveProject', handleOf(once))).toContain(code)
      expect((await done(house().ask, FINANCE, 'approveProject', handleOf(once))).state).toBe('READY')
      await house().clock('2026-12-31T23:59:00+08:00')
      const old = await submitted(house(), { serviceFrom: '2027-06-01', serviceTo: '2027-12-31' })
      await house().clock('2027-01-01T00:00:00+08:00')
      expect(await refusals(house().ask, approver, 'approveProject', handleOf(old))).toEqual([
        'BUDGET_INVALID',
      ])
    })

    test('AC-65 carried over by a word of finance, in December or in January; not by a sentence that means it', async () => {
      const terms = { serviceFrom: '2027-05-01', serviceTo: '2027-12-31' }
      const at = '2026-12-14T09:00:00+08:00'
      const said = await published(house(), at, terms)
      const meant = await published(house(), at, terms)
      await house().clock('2026-12-30T10:00:00+08:00')
      for (const { projectNo } of [said, meant])
        await until(
          () => seen(house(), projectNo),
          ({ state }) => state === 'NOTICE_CLOSED',
        )
      const carried = { projectNo: said.projectNo, carriedOverTo: 2027, reason: '同意结转' }
      expect(await told(house(), FINANCE, 'confirmBudget', carried)).toEqual([])
      const sentence = { projectNo: meant.projectNo, reason: '同意结转2027' }
      expect(await told(house(), FINANCE, 'confirmBudget', sentence)).toEqual([])
      for (const carriedOverTo of [2026, 2028])
        expect(await told(house(), FINANCE, 'confirmBudget', { ...sentence, carriedOverTo })).toEqual([
          'BUDGET_INVALID',
        ])
      await house().clock('2027-01-08T10:00:00+08:00')
      expect(await startRefused(house(), said)).toEqual([])
      expect(await startRefused(house(), meant)).toEqual(['BUDGET_INVALID'])
      const late = { projectNo: meant.projectNo, carriedOverTo: 2027, reason: '补充结转' }
      expect(await told(house(), FINANCE, 'confirmBudget', late)).toEqual([])
      expect(await startRefused(house(), meant)).toEqual([])
    })

    test.each([
      ['erased', { approvedLineFen: null, budgetFen: 90_000_000 }],
      ['raised', { approvedLineFen: 90_000_000 }],
      ['lowered', { approvedLineFen: 9_500_000 }],
    ])('attack 13: the line that finance set is not %s by the purchaser', async (_what, change) => {
      await house().clock('2026-03-02T09:00:00+08:00')
      const handed = await submitted(house(), { budgetFen: 9_000_000 })
      const line = { ...handleOf(handed), approvedLineFen: 10_000_000, reason: '批复' }
      const confirmed = await done(house().ask, FINANCE, 'confirmBudget', line)
      const back = { ...handleOf(confirmed), reason: '请修改' }
      const returned = await done(house().ask, approver, 'returnProject', back)
      const edit = { ...handleOf(returned), ...change }
      expect(await refusals(house().ask, handler, 'editDraft', edit)).toEqual(['BUDGET_INVALID'])
    })

    test('D4, siblings: the next group, another method, and a project reopened need finance anew', async () => {
      await house().clock('2026-03-02T09:00:00+08:00')
      const terms = { serviceCode: 'B0304', budgetFen: 100_000_000, method: 'OPEN_TENDER' }
      const first = await ready(house(), terms)
      expect(first.state).toBe('SUBMITTED')
      const approved = await done(house().ask, FINANCE, 'approveProject', handleOf(first))
      const open = await done(house().ask, approver, 'publishNotice', handleOf(approved))
      const proposal = { ...handleOf(open), reason: '调整', serviceCode: 'B0210' }
      const proposed = await done(house().ask, handler, 'proposeAmendment', proposal)
      const half = await done(house().ask, approver, 'approveAmendment', handleOf(proposed))
      expect(half.currentNotice?.version).toBe(1)
      const again = { ...handleOf(half), reason: '再调整', serviceCode: 'B0210', budgetFen: 200_000_000 }
      const anew = await done(house().ask, handler, 'proposeAmendment', again)
      const alone = await act(house().ask, FINANCE, 'approveAmendment', handleOf(anew))
      expect(alone.project?.currentNotice?.version ?? 1).toBe(1)
      const other = await ready(house(), { ...terms, serviceCode: 'A1403' })
      const both = await done(house().ask, FINANCE, 'approveProject', handleOf(other))
      const reopened = await done(house().ask, handler, 'reopenDraft', {
        ...handleOf(both),
        reason: '加价',
      })
      const dearer = { ...handleOf(reopened), budgetFen: 100_000_001 }
      const edited = await done(house().ask, handler, 'editDraft', dearer)
      const handed = await done(house().ask, handler, 'submitProject', handleOf(edited))
      expect((await done(house().ask, approver, 'approveProject', handleOf(handed))).state).toBe('SUBMITTED')
    })
  })
