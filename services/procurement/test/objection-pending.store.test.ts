import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { resumeNotice } from '../src/commands/notice/resume-notice.ts'
import { withdrawObjection } from '../src/commands/objection/withdraw-objection.ts'
import { cancelProject } from '../src/commands/project/cancel-project.ts'
import type { Amendment } from '../src/domain/notice/fields.ts'
import { earliestStartAt } from '../src/domain/project/earliest-start.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { about } from './objection-stories.ts'
import { people } from './people.ts'
import { again, amended, codes, noticesOf, published, seen, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
const { raise, refuseForm, resolve, admit, start } = about(() => room)
beforeAll(async () => {
  room = await openTestRoom()
})
beforeEach(() => room.clean())
afterAll(() => room.close())
const at = (text: string) => room.clock.set(`2026-${text}+08:00`)
const publishedAt = (text: string) => {
  at(text)
  return published(room)
}
const amend = async (project: ProcurementProject, answersObjectionIds: string[], amendment: Amendment) =>
  amended(room, await again(room, project), amendment, { answersObjectionIds })
const resume = async (project: ProcurementProject) =>
  resumeNotice(room.as(people.approver), seen(await again(room, project)))

describe('AC-58 nothing starts while an objection raised in time is undecided', () => {
  test('raised 09-29 23:59:57: not 09-30 00:00, whatever its state; dismissed on 10-12, the last day owed, it starts', async () => {
    const project = await publishedAt('09-14T09:30:00')
    at('09-29T23:59:57')
    const { objection } = value(await raise(project))
    expect(String(objection.replyDueOn)).toBe('2026-10-12')
    at('09-30T00:00:00')
    expect(codes(await start(project))).toEqual(['OBJECTION_PENDING'])
    const [notice] = await noticesOf(room, project)
    expect(earliestStartAt(await again(room, project), notice, [objection])).toBeUndefined()
    expect(earliestStartAt(await again(room, project), notice, [])?.toString()).toBe('2026-09-29T16:00:00Z')
    const reviewed = value(await admit(objection, false)).objection
    expect(codes(await start(project))).toEqual(['OBJECTION_PENDING'])
    at('10-12T10:00:00')
    value(await resolve(reviewed, 'DISMISSED'))
    expect(value(await start(project)).state).toBe('PROCURING')
  })

  test('UPHELD 10-09: no start until an amendment that names it, published 10-12, closes 10-27', async () => {
    const project = await publishedAt('09-14T09:30:00')
    at('09-29T23:59:57')
    const { objection } = value(await raise(project))
    at('10-09T10:00:00')
    const reviewed = value(await admit(objection, false)).objection
    value(await resolve(reviewed, 'UPHELD'))
    expect(codes(await start(project))).toEqual(['INVALID_TRANSITION'])
    at('10-12T10:00:00')
    const anew = await amend(project, [objection.id], { providerRequirements: '依法登记即可' })
    const [notice] = await noticesOf(room, project)
    expect(String(notice?.closesOn)).toBe('2026-10-27')
    expect(anew.correctionDue).toBeUndefined()
    at('10-28T00:00:00')
    expect(value(await start(project)).state).toBe('PROCURING')
  })

  test('withdrawn or cancelled it bars nothing; one that was returned for its form does', async () => {
    const [project, other] = [await publishedAt('09-14T09:30:00'), await published(room)]
    const { objection, receipt } = value(await raise(project))
    value(await refuseForm(value(await raise(other)).objection))
    at('09-20T10:00:00')
    value(await withdrawObjection(room.as({ kind: 'public' }), { objectionId: objection.id, receipt }))
    at('09-30T00:00:00')
    expect(value(await start(project)).state).toBe('PROCURING')
  })

  test('the guard is the start’s alone: an undecided objection keeps nobody from cancelling', async () => {
    const project = await publishedAt('09-14T09:30:00')
    await raise(project)
    const cancelled = await cancelProject(room.as(people.approver), { ...seen(project), reason: '不再采购' })
    expect(value(cancelled).state).toBe('CANCELLED')
  })
})

describe('AC-59 an upheld objection owes a correction, wholly or partly, whatever version it was raised against', () => {
  test.each(['UPHELD', 'PARTIALLY_UPHELD'] as const)(
    'to v1, decided %s under v2: not resumed; an amendment that does not name it leaves it owed, one that does settles it',
    async (outcome) => {
      const project = await publishedAt('07-01T09:30:00')
      at('07-03T10:00:00')
      const { objection } = value(await raise(project))
      at('07-06T10:00:00')
      await amend(project, [], { quantity: '120 人' })
      expect(String((await noticesOf(room, project))[0]?.closesOn)).toBe('2026-07-21')
      const admitted = value(await admit(objection)).objection
      expect((await noticesOf(room, project))[0]).toMatchObject({ version: 2, state: 'SUSPENDED' })
      at('07-08T10:00:00')
      value(await resolve(admitted, outcome))
      expect(codes(await resume(project))).toEqual(['INVALID_TRANSITION'])
      at('07-09T10:00:00')
      const without = await amend(project, [], { quantity: '130 人' })
      expect(without).toMatchObject({ state: 'NOTICE_OPEN', correctionDue: [{ objectionId: objection.id }] })
      const named = await amend(project, [objection.id], { providerRequirements: '依法登记即可' })
      expect(named).toMatchObject({ state: 'NOTICE_OPEN', noticeVersion: 4 })
      expect(named.correctionDue).toBeUndefined()
      expect(String((await noticesOf(room, project))[0]?.closesOn)).toBe('2026-07-24')
    },
  )

  test('several may be owed: each is settled by the amendment that names it', async () => {
    const project = await publishedAt('07-01T09:30:00')
    const raised = [value(await raise(project)), value(await raise(project, { grounds: '另一理由' }))]
    for (const { objection } of raised) {
      const reviewed = value(await admit(objection, false)).objection
      value(await resolve(reviewed, 'UPHELD'))
    }
    const [one, other] = raised.map(({ objection }) => objection.id)
    const first = await amend(project, [one!], { quantity: '130 人' })
    expect(first.correctionDue).toMatchObject([{ objectionId: other }])
    at('07-17T00:00:00')
    expect(codes(await start(project))).toEqual(['INVALID_TRANSITION'])
    const second = await amend(project, [other!], { providerRequirements: '依法登记即可' })
    expect(second.correctionDue).toBeUndefined()
  })
})
