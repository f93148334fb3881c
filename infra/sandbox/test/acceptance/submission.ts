import { describe, expect, test } from '@jest/globals'
import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import {
  aDraft,
  handleOf,
  NOTHING_FORBIDDEN,
  published,
  ready,
  seen,
  startRefusals,
  submitted,
} from '../house/projects.ts'
import { until } from '../house/until.ts'
import { act, done, refusals } from '../house/verbs.ts'
import { retireA1003 } from './retire.ts'

/** AC-12 to AC-16: what stops a project on its handler's desk. */
export const submission = (house: () => HouseUnderTest): void =>
  describe('a project is judged when it is submitted (domain 4.4)', () => {
    test.each([0, -1, 18_000_000.5])('AC-12 a budget of %d fen is BUDGET_INVALID', async (budgetFen) => {
      await house().clock('2026-03-02T09:00:00+08:00')
      expect(new Set(await submitRefusals(house(), { budgetFen }))).toEqual(new Set(['BUDGET_INVALID']))
    })

    test('AC-12 a budget of one fen is accepted, with a warning', async () => {
      const drafted = await done(house().ask, 'PUR-1:handler', 'draftProject', aDraft({ budgetFen: 1 }))
      const { project, warnings } = await act(
        house().ask,
        'PUR-1:handler',
        'submitProject',
        handleOf(drafted),
      )
      expect(project?.state).toBe('SUBMITTED')
      expect(warnings.map(({ field }) => field)).toContainEqual(['input', 'budgetFen'])
    })

    test('AC-14 recruiting clerks, answered "recruitment: yes": NEGATIVE_LIST, stays DRAFT', async () => {
      const over = {
        requirements: '为本局招聘12名合同制文员',
        negativeList: { ...NOTHING_FORBIDDEN, recruitmentOrPosts: true },
      }
      const drafted = await done(house().ask, 'PUR-1:handler', 'draftProject', aDraft(over))
      expect(await refusals(house().ask, 'PUR-1:handler', 'submitProject', handleOf(drafted))).toEqual([
        'NEGATIVE_LIST',
      ])
      expect((await seen(house(), drafted.projectNo, 'PUR-1:handler')).state).toBe('DRAFT')
    })

    test('AC-15 CNY 3.2 M in group A10 already: 0.9 M more is SPLIT_PURCHASE until finance releases it', async () => {
      await house().clock('2026-03-02T09:00:00+08:00')
      const inA10 = { serviceCode: 'A1001', method: 'COMPETITIVE_CONSULTATION', evaluationRequired: true }
      for (let had = 0; had < 4; had++) await ready(house(), { ...inA10, budgetFen: 80_000_000 })
      const another = await submitted(house(), { ...inA10, budgetFen: 90_000_000 })
      const refused = await act(house().ask, 'PUR-1:approver', 'approveProject', handleOf(another))
      expect(refused.userErrors).toMatchObject([
        { code: 'SPLIT_PURCHASE', basis: { article: expect.stringContaining('第二十八条') } },
      ])
      const reason = '年度内新增任务，非化整为零'
      const released = await done(house().ask, 'FIN-1:approver', 'releaseSplitPurchase', {
        ...handleOf(another),
        reason,
      })
      expect(await done(house().ask, 'PUR-1:approver', 'approveProject', handleOf(released))).toMatchObject({
        state: 'READY',
      })
      const { timeline } = await seen(house(), another.projectNo, 'FIN-1:handler')
      expect(timeline.map(({ text }) => text).join()).toContain(reason)
    })

    test('AC-16 above the limit SOCIAL_ORG_ONLY is refused, and "must be in the directory" is a finding finance answers; below it both pass', async () => {
      const above = { budgetFen: 120_000_000, method: 'COMPETITIVE_CONSULTATION', evaluationRequired: true }
      const listed = { providerRequirements: '须列入资质社会组织目录' }
      expect(await submitRefusals(house(), { ...above, directoryPolicy: 'SOCIAL_ORG_ONLY' })).not.toEqual([])
      const found = await submitted(house(), { ...above, ...listed })
      const once = await done(house().ask, 'PUR-1:approver', 'approveProject', handleOf(found))
      expect(once.state).toBe('SUBMITTED')
      const [finding] = await findingsOf(house(), found.projectNo)
      expect(finding).toMatchObject({ field: 'providerRequirements', answer: null })
      const answer = { findingId: finding!.id, answer: 'JUSTIFIED', reason: '目录仅作参考，已改写评审办法' }
      const answered = await done(house().ask, 'FIN-1:approver', 'answerFinding', {
        ...handleOf(once),
        ...answer,
      })
      expect(await findingsOf(house(), found.projectNo)).toMatchObject([
        { answer: 'JUSTIFIED', reason: answer.reason },
      ])
      expect((await done(house().ask, 'FIN-1:approver', 'approveProject', handleOf(answered))).state).toBe(
        'READY',
      )
      expect(await submitRefusals(house(), { ...listed, directoryPolicy: 'SOCIAL_ORG_ONLY' })).toEqual([])
    })

    test('AC-13 an item retires: a draft is sent to its replacement, a notice published before may finish', async () => {
      const running = await published(house(), '2026-03-02T09:30:00+08:00', { serviceCode: 'A1003' }, 'DIS-D')
      await house().clock('2026-03-05T09:00:00+08:00')
      await retireA1003(house())
      await house().clock('2026-03-11T09:00:00+08:00')
      const drafted = await done(
        house().ask,
        'DIS-D:handler',
        'draftProject',
        aDraft({ serviceCode: 'A1003' }),
      )
      const { userErrors } = await act(house().ask, 'DIS-D:handler', 'submitProject', handleOf(drafted))
      expect(userErrors).toMatchObject([
        { code: 'CATALOGUE_ITEM_INACTIVE', message: expect.stringContaining('A1004') },
      ])

      await house().clock('2026-03-18T00:00:01+08:00')
      const closed = await until(
        () => seen(house(), running.projectNo),
        ({ state }) => state === 'NOTICE_CLOSED',
      )
      expect(await startRefusals(house(), closed, 'DIS-D')).toEqual([])
    })
  })

/** The codes a submission is refused with; a refused draft counts, none when it was accepted. */
async function submitRefusals({ ask }: HouseUnderTest, over: object): Promise<string[]> {
  const drafted = await act(ask, 'PUR-1:handler', 'draftProject', aDraft(over))
  if (!drafted.project) return drafted.userErrors.map(({ code }) => code)
  return refusals(ask, 'PUR-1:handler', 'submitProject', handleOf(drafted.project))
}

type Finding = { id: string; field: string; answer: string | null; reason: string | null }

async function findingsOf({ ask }: HouseUnderTest, no: string): Promise<readonly Finding[]> {
  const query = 'query ($no: String!) { project(projectNo: $no) { findings { id field answer reason } } }'
  const { project } = dataOf(await ask<{ project: { findings: Finding[] } }>('FIN-1:approver', query, { no }))
  return project.findings
}
