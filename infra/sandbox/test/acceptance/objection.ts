import { describe, expect, test } from '@jest/globals'
import type { HouseUnderTest } from '../house/open-house.ts'
import { handleOf, published, seen, startRefusals } from '../house/projects.ts'
import type { Objection, Project } from '../house/shapes.ts'
import { until } from '../house/until.ts'
import { act, done } from '../house/verbs.ts'

/** AC-07: an admitted objection stops the clock; the days consumed are kept. */
export const objection = (house: () => HouseUnderTest): void =>
  describe('an admitted objection suspends the notice, and its consumed days are kept (domain 4.5, Q3)', () => {
    test('AC-07 admitted 2026-03-10, dismissed and resumed 2026-03-16: 7 days consumed, closes 2026-03-24, start 03-25', async () => {
      const { projectNo } = await published(house(), '2026-03-02T09:30:00+08:00')
      const objected = await object(house(), projectNo, '2026-03-10T10:00:00+08:00')
      expect(objected).toMatchObject({
        kind: 'NOTICE_OBJECTION',
        state: 'RECEIVED',
        replyDueOn: '2026-03-17',
      })
      const suspended = await decide(house(), objected, 'admitObjection', 'ADMITTED')
      expect(suspended).toMatchObject({
        state: 'NOTICE_SUSPENDED',
        currentNotice: { state: 'SUSPENDED', consumedDays: 7 },
      })
      expect(await startRefusals(house(), suspended)).toEqual(['NOTICE_SUSPENDED'])

      await house().clock('2026-03-16T10:00:00+08:00')
      await decide(house(), (await seen(house(), projectNo)).objections[0]!, 'resolveObjection', 'DISMISSED')
      await done(house().ask, 'PUR-1:approver', 'resumeNotice', handleOf(await seen(house(), projectNo)))
      const resumed = await seen(house(), projectNo)
      expect(resumed).toMatchObject({
        state: 'NOTICE_OPEN',
        currentNotice: { version: 1, consumedDays: 7, closesOn: '2026-03-24' },
      })

      await house().clock('2026-03-24T23:59:55+08:00')
      expect(await startRefusals(house(), resumed)).toEqual(['NOTICE_PERIOD_NOT_ELAPSED'])
      await house().clock('2026-03-25T00:00:01+08:00')
      const closed = await until(
        () => seen(house(), projectNo),
        ({ state }) => state === 'NOTICE_CLOSED',
      )
      expect(await startRefusals(house(), closed)).toEqual([])
    })

    test('an objection is named; an anonymous one goes to REPORT (Q18)', async () => {
      const { projectNo } = await published(house(), '2026-03-02T09:30:00+08:00')
      const input = { projectNo, kind: 'NOTICE_OBJECTION', name: ' ', grounds: '供应商条件与项目无关' }
      const { userErrors } = await act(house().ask, null, 'raiseObjection', input)
      expect(userErrors).toMatchObject([{ code: 'INPUT_INVALID', field: ['input', 'name'] }])
    })
  })

async function object({ ask, clock }: HouseUnderTest, projectNo: string, at: string): Promise<Objection> {
  await clock(at)
  const input = {
    projectNo,
    kind: 'NOTICE_OBJECTION',
    name: '珠海市示例社会工作服务中心',
    grounds: '供应商条件与项目内容无关',
  }
  const { objection: raised, userErrors } = await act(ask, null, 'raiseObjection', input)
  if (!raised) throw new Error(JSON.stringify(userErrors))
  return raised
}

async function decide(
  { ask }: HouseUnderTest,
  { id, version }: Objection,
  verb: 'admitObjection' | 'resolveObjection',
  outcome: string,
): Promise<Project> {
  return done(ask, 'PUR-1:approver', verb, { objectionId: id, version, outcome, reason: '经核查，说明如下' })
}
