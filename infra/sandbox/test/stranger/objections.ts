import { describe, expect, test } from '@jest/globals'
import type { HouseUnderTest } from '../house/open-house.ts'
import { published, seen } from '../house/projects.ts'
import type { Project } from '../house/shapes.ts'
import { until } from '../house/until.ts'
import { refusals } from '../house/verbs.ts'
import { amended, decided, objectionSeen, raised, startRefused, told } from './steps.ts'

/** AC-57, AC-58, AC-59, AC-72, AC-73, from outside, each with a value of our own beside it. */
export const objections = (house: () => HouseUnderTest): void =>
  describe('whoever objects in time is heard before anything starts (domain specification 4.6)', () => {
    const closed = (project: Project) =>
      until(
        () => seen(house(), project.projectNo),
        ({ state }) => state === 'NOTICE_CLOSED',
      )

    test.each([
      ['AC-57', '2026-09-14', '2026-09-15', '2026-09-21', '2026-09-22', '2026-09-30'],
      ['a sibling over a holiday', '2026-04-20', '2026-04-24', '2026-05-06', '2026-05-07', '2026-05-13'],
    ])(
      '%s: a returned form is put right to the last second of its last day; a second return hands it to finance',
      async (_what, publishedOn, returnedOn, lastDay, nextDay, financeBy) => {
        const project = await published(house(), `${publishedOn}T09:00:00+08:00`)
        const [first, late] = [await raised(house(), project), await raised(house(), project)]
        await house().clock(`${returnedOn}T10:00:00+08:00`)
        for (const one of [first, late])
          expect(
            await decided(house(), 'PUR-1:approver', 'rejectObjectionForm', {
              of: one,
              outcome: 'REJECTED_FORM',
            }),
          ).toEqual([])
        expect((await objectionSeen(house(), first)).correctByOn).toBe(lastDay)
        const correct = ({ id, receipt }: typeof first) =>
          refusals(house().ask, null, 'correctObjection', {
            objectionId: id,
            receipt,
            grounds: '补正后的理由，指明第三条',
          })
        await house().clock(`${lastDay}T23:59:57+08:00`)
        expect(await correct(first)).toEqual([])
        await house().clock(`${nextDay}T00:00:00+08:00`)
        expect(await correct(late)).toEqual(['DEADLINE_PASSED'])
        await until(
          () => objectionSeen(house(), late),
          ({ state }) => state === 'NOT_ADMITTED',
        )
        await house().clock(`${nextDay}T10:00:00+08:00`)
        const again = { of: first, outcome: 'REJECTED_FORM' }
        expect(await decided(house(), 'PUR-1:approver', 'rejectObjectionForm', again)).toEqual([])
        const handed = await objectionSeen(house(), first)
        expect([handed.handedToFinanceAt === null, handed.replyDueOn]).toEqual([false, financeBy])
        const admit = { of: first, outcome: 'UNDER_REVIEW' }
        for (const who of ['PUR-1:approver', 'FIN-X:approver'])
          expect(await decided(house(), who, 'admitObjection', admit)).toEqual(['FORBIDDEN'])
        expect(await decided(house(), 'FIN-1:approver', 'admitObjection', admit)).toEqual([])
      },
    )

    test.each([
      ['AC-58 DISMISSED', '2026-09-14', '2026-09-29', '2026-10-12', 'DISMISSED', undefined],
      ['AC-58 UPHELD', '2026-09-14', '2026-09-29', '2026-10-12', 'UPHELD', '2026-10-27'],
      ['a sibling, in part', '2026-06-04', '2026-06-22', '2026-06-26', 'PARTIALLY_UPHELD', '2026-07-13'],
    ])(
      '%s: raised in the last seconds, nothing starts before it is decided, nor before what is owed is published',
      async (_what, publishedOn, lastDay, decidedOn, outcome, closesOn) => {
        const project = await published(house(), `${publishedOn}T09:00:00+08:00`)
        await house().clock(`${lastDay}T23:59:55+08:00`)
        const of = await raised(house(), project)
        await house().clock(`${lastDay}T23:59:59.999+08:00`)
        await closed(project)
        const start = () => startRefused(house(), project)
        expect(await start()).toEqual(['OBJECTION_PENDING'])
        await house().clock(`${decidedOn}T10:00:00+08:00`)
        const approver = outcome === 'DISMISSED' ? 'PUR-1:approver' : 'PUR-1:approver2'
        // on the last day owed it is not handed to finance yet
        expect(await decided(house(), approver, 'admitObjection', { of, outcome: 'UNDER_REVIEW' })).toEqual(
          [],
        )
        expect(await start()).toEqual(['OBJECTION_PENDING'])
        expect(await decided(house(), approver, 'resolveObjection', { of, outcome })).toEqual([])
        if (!closesOn) return expect(await start()).toEqual([])
        expect(await start()).not.toEqual([])
        const answered = { requirements: `按异议更正 ${outcome}`, answersObjectionIds: [of.id] }
        expect((await amended(house(), project, answered)).currentNotice?.closesOn).toBe(closesOn)
      },
    )

    test.each(['UPHELD', 'PARTIALLY_UPHELD'])(
      'AC-59 %s of a version that was replaced: owed until an amendment names it',
      async (outcome) => {
        const project = await published(house(), '2026-07-01T09:00:00+08:00')
        await house().clock('2026-07-03T09:00:00+08:00')
        const of = await raised(house(), project)
        await house().clock('2026-07-06T09:00:00+08:00')
        const second = await amended(house(), project, { plannedStartOn: '2026-12-01' })
        expect(second.currentNotice).toMatchObject({ version: 2, closesOn: '2026-07-21' })
        const approver = 'PUR-1:approver2'
        expect(await decided(house(), approver, 'admitObjection', { of, outcome: 'ADMITTED' })).toEqual([])
        await house().clock('2026-07-08T09:00:00+08:00')
        expect(await decided(house(), approver, 'resolveObjection', { of, outcome })).toEqual([])
        expect(await told(house(), approver, 'resumeNotice', { projectNo: project.projectNo })).toEqual([
          'INVALID_TRANSITION',
        ])
        await house().clock('2026-07-09T09:00:00+08:00')
        await amended(house(), project, { beneficiaries: '全体老年人' })
        const owed = '{ project(projectNo: "NO") { correctionDue { reason } } }'.replace(
          'NO',
          project.projectNo,
        )
        const isOwed = async () =>
          (await house().ask<{ project: { correctionDue: object | null } }>(null, owed)).data?.project
            .correctionDue !== null
        expect(await isOwed()).toBe(true)
        const third = await amended(house(), project, {
          requirements: '按异议更正的要求',
          answersObjectionIds: [of.id],
        })
        expect([third.currentNotice?.closesOn, await isOwed()]).toEqual(['2026-07-24', false])
      },
    )

    test('AC-72 whoever wrote the notice neither admits, returns nor dismisses; an approver who wrote nothing does', async () => {
      const project = await published(house(), '2026-03-02T09:30:00+08:00')
      const of = await raised(house(), project)
      for (const [verb, outcome] of [
        ['admitObjection', 'UNDER_REVIEW'],
        ['rejectObjectionForm', 'REJECTED_FORM'],
        ['resolveObjection', 'DISMISSED'],
      ] as const)
        expect(await decided(house(), 'PUR-1:handler', verb, { of, outcome })).toContain('DUTY_SEPARATION')
      for (const [verb, outcome] of [
        ['admitObjection', 'UNDER_REVIEW'],
        ['resolveObjection', 'DISMISSED'],
      ] as const)
        expect(await decided(house(), 'PUR-1:approver', verb, { of, outcome })).toEqual([])
    })

    test('AC-73 a stop nobody ends is ended by time; finance owes the answer and nothing starts', async () => {
      const project = await published(house(), '2026-03-02T09:30:00+08:00')
      await house().clock('2026-03-10T09:00:00+08:00')
      const of = await raised(house(), project)
      await decided(house(), 'PUR-1:approver', 'admitObjection', { of, outcome: 'ADMITTED' })
      await house().clock('2026-04-09T23:59:55+08:00')
      expect((await seen(house(), project.projectNo)).state).toBe('NOTICE_SUSPENDED')
      await house().clock('2026-04-10T00:00:00+08:00')
      const open = await until(
        () => seen(house(), project.projectNo),
        ({ state }) => state === 'NOTICE_OPEN',
      )
      expect(open.currentNotice).toMatchObject({ consumedDays: 7, closesOn: '2026-04-20' })
      expect((await objectionSeen(house(), of)).handedToFinanceAt).not.toBeNull()
      await house().clock('2026-04-21T00:00:00+08:00')
      await closed(project)
      expect(await startRefused(house(), project)).toEqual(['OBJECTION_PENDING'])
    })
  })
