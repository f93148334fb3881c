import { beforeAll, describe, expect, test } from '@jest/globals'
import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { aDraft, handleOf, ready, seen, submitted } from '../house/projects.ts'
import { ERRORS, type Project, type UserError } from '../house/shapes.ts'
import { until } from '../house/until.ts'
import { act, done } from '../house/verbs.ts'
import { amended, startRefused, told } from './steps.ts'

const CODE = 'A0507'

/** AC-63: an item whose retirement was announced before the notice. */
export const retirement = (house: () => HouseUnderTest): void =>
  describe('a retirement announced before publication ends the project on its day, unless finance or an amendment says otherwise (R-04)', () => {
    const retires = async (who: string, over: object = {}) => {
      const input = { code: CODE, retiredFrom: '2026-08-31', replacedBy: ['A0508'], ...over }
      const query = `mutation ($input: RetireServiceItemInput!) { retireServiceItem(input: $input) { userErrors { ${ERRORS} } } }`
      const { retireServiceItem } = dataOf(
        await house().ask<{ retireServiceItem: { userErrors: UserError[] } }>(who, query, { input }),
      )
      return retireServiceItem.userErrors.map(({ code }) => code)
    }
    const state = async ({ projectNo }: Project) => (await seen(house(), projectNo, 'PUR-1:handler')).state
    let all: Record<'plain' | 'confirmed' | 'mapped' | 'ready' | 'submitted', Project>

    beforeAll(async () => {
      await house().clock('2026-08-26T09:00:00+08:00')
      expect(await retires('PUR-1:approver')).toEqual(['FORBIDDEN'])
      expect(await retires('FIN-1:handler')).toEqual(['FORBIDDEN'])
      expect(await retires('FIN-X:approver')).toEqual(['JURISDICTION_EXCEEDED'])
      expect(await retires('FIN-1:approver', { retiredFrom: '2020-01-01' })).toEqual(['DEADLINE_PASSED'])
      expect(await retires('FIN-1:approver', { replacedBy: [CODE] })).toEqual(['CATALOGUE_ITEM_INACTIVE'])
      expect(await retires('FIN-1:approver')).toEqual([])
      await house().clock('2026-08-27T09:00:00+08:00')
      const approved = () => ready(house(), { serviceCode: CODE })
      const waiting = [await approved(), await approved(), await approved()]
      await house().clock('2026-08-28T09:00:00+08:00')
      const open = waiting.map((project) =>
        done(house().ask, 'PUR-1:approver', 'publishNotice', handleOf(project)),
      )
      const [plain, confirmed, mapped] = await Promise.all(open)
      all = {
        plain: plain!,
        confirmed: confirmed!,
        mapped: mapped!,
        ready: await approved(),
        submitted: await submitted(house(), { serviceCode: CODE }),
      }
    }, 60_000)

    test('AC-63 warned at the draft, the submission and the publication', async () => {
      await house().clock('2026-08-28T10:00:00+08:00')
      const warned = async (
        who: string,
        verb: 'draftProject' | 'submitProject' | 'publishNotice',
        input: object,
      ) => (await act(house().ask, who, verb, input)).warnings.map(({ code }) => code)
      const draft = aDraft({ serviceCode: CODE })
      expect(await warned('PUR-1:handler', 'draftProject', draft)).toContain('CATALOGUE_ITEM_INACTIVE')
      const drafted = await done(house().ask, 'PUR-1:handler', 'draftProject', draft)
      expect(await warned('PUR-1:handler', 'submitProject', handleOf(drafted))).toContain(
        'CATALOGUE_ITEM_INACTIVE',
      )
      const project = await ready(house(), { serviceCode: CODE })
      expect(await warned('PUR-1:approver', 'publishNotice', handleOf(project))).toContain(
        'CATALOGUE_ITEM_INACTIVE',
      )
    })

    test('AC-63 on the day: cancelled; back to the draft before publication; with finance’s word or mapped anew it goes on', async () => {
      await house().clock('2026-08-30T09:00:00+08:00')
      const word = { projectNo: all.confirmed.projectNo, reason: '允许完成' }
      expect(await told(house(), 'FIN-1:approver', 'confirmRetiredItem', word)).toEqual([])
      await amended(house(), all.mapped, { serviceCode: 'A0508' })
      await house().clock('2026-08-30T23:59:55+08:00')
      expect(await state(all.plain)).toBe('NOTICE_OPEN')
      await house().clock('2026-08-31T00:00:00+08:00')
      for (const [project, after] of [
        [all.plain, 'CANCELLED'],
        [all.ready, 'DRAFT'],
        [all.submitted, 'DRAFT'],
      ] as const)
        await until(
          () => state(project),
          (now) => now === after,
        )
      expect([await state(all.confirmed), await state(all.mapped)]).toEqual(['NOTICE_OPEN', 'NOTICE_OPEN'])
      await house().clock('2026-09-15T00:00:00+08:00')
      await until(
        () => state(all.confirmed),
        (now) => now === 'NOTICE_CLOSED',
      )
      expect(await startRefused(house(), all.confirmed)).toEqual([])
    })
  })
