import { civilDate, PUBLIC } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { approveAmendment } from '../src/commands/amendment/approve-amendment.ts'
import { amendNotice } from '../src/commands/notice/amend-notice.ts'
import { explainNotice } from '../src/commands/notice/explain-notice.ts'
import { previewNotice } from '../src/commands/notice/preview-notice.ts'
import { publishNotice } from '../src/commands/notice/publish-notice.ts'
import { resumeNotice } from '../src/commands/notice/resume-notice.ts'
import { suspendNotice } from '../src/commands/notice/suspend-notice.ts'
import { cancelProject } from '../src/commands/project/cancel-project.ts'
import { startProcurement } from '../src/commands/project/start-procurement.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { openLoaders } from '../src/graphql/open-loaders.ts'
import { people } from './people.ts'
import {
  again,
  amended,
  codes,
  newsOf,
  noticesOf,
  proposed,
  published,
  ready,
  seen,
  value,
} from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
})
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-03-02T09:30:00+08:00')
})
afterAll(() => room.close())

describe('a notice stays public for exactly fifteen days (domain specification 6.8)', () => {
  test('AC-01 published 2026-03-02 09:30, it is open until 2026-03-17 24:00 and the public sees it', async () => {
    const project = await published(room)
    const [notice] = await noticesOf(room, project)
    expect(project.state).toBe('NOTICE_OPEN')
    expect(notice).toMatchObject({
      state: 'OPEN',
      version: 1,
      consumedDays: 0,
      noticeNo: 'ZH-2026-440400-000001-N1',
    })
    expect(String(notice?.closesOn)).toBe('2026-03-17')
    expect(String(notice?.closesAt)).toBe('2026-03-17T16:00:00Z')
    const page = await room.store.projectList.page({ filter: {}, viewer: { kind: 'public' }, limit: 10 })
    expect(page.map(({ projectNo }) => projectNo)).toEqual(['ZH-2026-440400-000001'])
    expect(await newsOf(room, project)).toEqual([
      'project.submitted.v1',
      'project.approved.v1',
      'notice.published.v1',
    ])
  })

  test('AC-02 starting at 23:59:59 is refused with its basis, one second after midnight it is allowed', async () => {
    const project = await published(room)
    room.clock.set('2026-03-17T23:59:59+08:00')
    const early = await startProcurement(room.as(people.handler), seen(project))
    expect(codes(early)).toEqual(['NOTICE_PERIOD_NOT_ELAPSED'])
    expect(early).toMatchObject({ refusals: [{ basis: { rule: 'notice.days' } }] })
    room.clock.set('2026-03-18T00:00:01+08:00')
    expect(await room.fireDue()).toBe(2)
    expect((await again(room, project)).state).toBe('NOTICE_CLOSED')
    expect(value(await startProcurement(room.as(people.handler), seen(project))).state).toBe('PROCURING')
  })

  test('AC-02 a late timer changes no right: at the very instant the starter closes the notice first', async () => {
    const project = await published(room)
    room.clock.set('2026-03-18T00:00:00+08:00')
    expect(value(await startProcurement(room.as(people.handler), seen(project))).state).toBe('PROCURING')
    expect((await newsOf(room, project)).slice(-2)).toEqual([
      'notice.closed.v1',
      'project.procurement-started.v1',
    ])
    expect((await noticesOf(room, project))[0]?.state).toBe('CLOSED')
    await room.fireDue()
    expect((await newsOf(room, project)).filter((name) => name === 'notice.closed.v1')).toHaveLength(1)
  })

  test.each([
    ['AC-03', '2026-02-02T10:00:00+08:00', '2026-02-24', 'the raw end lies in Spring Festival'],
    ['AC-04', '2026-01-30T10:00:00+08:00', '2026-02-14', 'a working Saturday does not roll'],
    ['6.8', '2026-03-02T23:59:59+08:00', '2026-03-17', '23:59:59 counts as that date'],
    ['6.8', '2026-03-03T00:00:00+08:00', '2026-03-18', 'one second later is the next date'],
  ])('%s published %s it closes on %s: %s', async (_id, publishedAt, closesOn) => {
    room.clock.set(publishedAt)
    const [notice] = await noticesOf(room, await published(room))
    expect(String(notice?.closesOn)).toBe(closesOn)
  })

  test('a year without a State Council notice is refused, not guessed', async () => {
    room.clock.set('2026-12-18T10:00:00+08:00')
    expect(codes(await publishNotice(room.as(people.approver), seen(await ready(room))))).toEqual([
      'CALENDAR_UNKNOWN',
    ])
    room.clock.set('2026-12-16T10:00:00+08:00')
    expect(String((await noticesOf(room, await published(room)))[0]?.closesOn)).toBe('2026-12-31')
  })
})

describe('a notice explains its end, and shows itself before it is published (M6)', () => {
  const daysOf = async (project: ProcurementProject) => {
    const [notice] = await noticesOf(room, project)
    return (await explainNotice(openLoaders(room.store, room.neighbours), notice!))?.days.map(
      ({ reason }) => reason,
    )
  }

  test('the first day is that of publication; after a suspension that of the resumption', async () => {
    const project = await published(room)
    expect(await daysOf(project)).toEqual(['START_DAY', ...Array(15).fill('NATURAL_DAY')])
    room.clock.set('2026-03-06T10:00:00+08:00')
    const reason = '核查'
    const suspended = value(await suspendNotice(room.as(people.finance), { ...seen(project), reason }))
    room.clock.set('2026-03-09T10:00:00+08:00')
    await resumeNotice(room.as(people.finance), seen(suspended))
    expect((await daysOf(project))?.[0]).toBe('RESUME_DAY')
  })

  test('the preview is what publishing keeps, and only those who may read the draft see it', async () => {
    const project = await ready(room)
    const preview = await previewNotice(room.as(people.approver), project)
    expect(await previewNotice(room.as(people.stranger), project)).toBeUndefined()
    expect(await previewNotice({ ...room.as(people.handler), actor: PUBLIC }, project)).toBeUndefined()
    const open = value(await publishNotice(room.as(people.approver), seen(project)))
    const [notice] = await noticesOf(room, open)
    expect(preview?.notice).toMatchObject({ noticeNo: notice?.noticeNo, contentHash: notice?.contentHash })
    const reason = '不再需要'
    const cancelled = value(await cancelProject(room.as(people.approver), { ...seen(open), reason }))
    expect(await previewNotice(room.as(people.approver), cancelled)).toBeUndefined()
  })
})

describe('what changes a notice that is open (domain specification 4.5)', () => {
  const amendment = { reason: '预算调整', upgradeToMaterial: false }

  test('AC-05 a material field makes version 2 with its whole period; version 1 stays public and its timer does nothing', async () => {
    const project = await published(room)
    room.clock.set('2026-03-11T10:00:00+08:00')
    const waiting = await proposed(room, project, { budgetFen: 26_000_000 })
    expect((await noticesOf(room, project)).map(({ version }) => version)).toEqual([1])
    expect(waiting.budgetFen).toBe(18_000_000)
    const anew = value(await approveAmendment(room.as(people.approver), seen(waiting)))
    const [second, first] = await noticesOf(room, project)
    expect(second).toMatchObject({ version: 2, state: 'OPEN', budgetFen: 26_000_000 })
    expect(String(second?.closesOn)).toBe('2026-03-26')
    expect(first).toMatchObject({ version: 1, state: 'SUPERSEDED', supersededById: second?.id })
    room.clock.set('2026-03-18T00:00:01+08:00')
    await room.fireDue()
    expect((await again(room, anew)).state).toBe('NOTICE_OPEN')
    room.clock.set('2026-03-27T00:00:00+08:00')
    await room.fireDue()
    expect((await noticesOf(room, project)).map(({ state }) => state)).toEqual(['CLOSED', 'SUPERSEDED'])
  })

  test('AC-06 contact data become an erratum: same version, same end, content unchanged', async () => {
    const project = await published(room)
    const [before] = await noticesOf(room, project)
    room.clock.set('2026-03-11T10:00:00+08:00')
    const corrected = { ...seen(project), ...amendment, amendment: { contact: '0756-1111111' } }
    expect(codes(await amendNotice(room.as(people.handler), corrected))).toEqual(['FORBIDDEN'])
    value(await amendNotice(room.as(people.approver), corrected))
    const [after] = await noticesOf(room, project)
    expect(after).toMatchObject({ version: 1, state: 'OPEN', contentHash: before?.contentHash })
    expect(after?.closesAt?.equals(before!.closesAt!)).toBe(true)
    expect(await room.store.contents.errataOf([after!.id])).toMatchObject([
      { field: 'contact', before: '0756-0000000', after: '0756-1111111' },
    ])
  })

  test('an officer may upgrade a minor change to a material one, which takes two people', async () => {
    const project = await published(room)
    room.clock.set('2026-03-11T10:00:00+08:00')
    const minor = {
      ...seen(project),
      reason: '联系人变更',
      upgradeToMaterial: true,
      amendment: { contact: '0756-1111111' },
    }
    expect(codes(await amendNotice(room.as(people.approver), minor))).toEqual(['DUTY_SEPARATION'])
    expect((await amended(room, project, { contact: '0756-1111111' })).noticeVersion).toBe(2)
  })

  test('AC-11 cancelled during the notice: withdrawn, reason public, its timer does nothing, no year counts it', async () => {
    const project = await published(room)
    room.clock.set('2026-03-05T10:00:00+08:00')
    expect(await room.store.statistics.counted(2026, 2026)).toMatchObject([
      { projectCount: 1, budgetFen: 18_000_000n },
    ])
    const cancelled = value(
      await cancelProject(room.as(people.approver), { ...seen(project), reason: '预算取消' }),
    )
    expect(cancelled).toMatchObject({ state: 'CANCELLED', cancelled: { reason: '预算取消' } })
    room.clock.set('2026-03-18T00:00:01+08:00')
    expect(await room.fireDue()).toBe(0)
    expect((await noticesOf(room, project))[0]).toMatchObject({
      state: 'WITHDRAWN',
      withdrawn: { reason: '预算取消' },
    })
    expect(await room.store.statistics.counted(2026, 2026)).toEqual([])
  })
})

describe('one working day before its end a notice says so (policy notice.remindWd)', () => {
  const reminders = async (project: ProcurementProject) =>
    (await newsOf(room, project)).filter((name) => name === 'notice.closing-soon.v1').length

  test('closing 2026-03-17 it is told on 03-16, not one second earlier, once', async () => {
    const project = await published(room)
    room.clock.set('2026-03-15T23:59:59+08:00')
    await room.fireDue()
    expect(await reminders(project)).toBe(0)
    room.clock.set('2026-03-16T00:00:00+08:00')
    await room.fireDue()
    await room.fireDue()
    expect(await reminders(project)).toBe(1)
  })

  test('suspended after it was told and resumed, it is told again before its new end', async () => {
    const project = await published(room)
    room.clock.set('2026-03-16T10:00:00+08:00')
    await room.fireDue()
    const stop = { ...seen(project), reason: '核查' }
    const suspended = value(await suspendNotice(room.as(people.finance), stop))
    room.clock.set('2026-03-23T10:00:00+08:00')
    await resumeNotice(room.as(people.finance), seen(suspended))
    expect(String((await noticesOf(room, project))[0]?.closesOn)).toBe('2026-03-25')
    room.clock.set('2026-03-24T00:00:00+08:00')
    await room.fireDue()
    expect(await reminders(project)).toBe(2)
  })
})

describe('yearly figures (R-18)', () => {
  const counted = () => room.store.statistics.counted(2026, 2026)

  test('the amount is that of the last version; cancelled after the close it stays counted, with the flag', async () => {
    const project = await published(room)
    await amended(room, project, { budgetFen: 26_000_000 })
    room.clock.set('2026-03-18T00:00:00+08:00')
    await room.fireDue()
    expect(await counted()).toMatchObject([{ projectCount: 1, budgetFen: 26_000_000n, cancelledLater: 0 }])
    const closed = await again(room, project)
    value(await cancelProject(room.as(people.approver), { ...seen(closed), reason: '预算收回' }))
    expect(await counted()).toMatchObject([{ projectCount: 1, budgetFen: 26_000_000n, cancelledLater: 1 }])
  })

  test('cancelled in the last second of the notice it counts in no year', async () => {
    const project = await published(room)
    room.clock.set('2026-03-17T23:59:59+08:00')
    value(await cancelProject(room.as(people.approver), { ...seen(project), reason: '预算收回' }))
    expect(await counted()).toEqual([])
  })
})

describe('start within 180 days of the close, else the notice is repeated (domain specification 4.4)', () => {
  test('the last second of the 180th day is allowed, then only a new notice', async () => {
    const project = await published(room, { serviceFrom: civilDate('2026-09-30') })
    room.clock.set('2026-09-13T23:59:59+08:00')
    const early = await publishNotice(room.as(people.approver), seen(project))
    expect(codes(early)).toEqual(['INVALID_TRANSITION'])
    room.clock.set('2026-09-14T00:00:00+08:00')
    expect(codes(await startProcurement(room.as(people.handler), seen(project)))).toEqual(['DEADLINE_PASSED'])
    const repeated = value(await publishNotice(room.as(people.approver), seen(project)))
    expect(repeated).toMatchObject({ state: 'NOTICE_OPEN', noticeVersion: 2 })
  })

  test('on the 180th day it may still start', async () => {
    const project = await published(room)
    room.clock.set('2026-09-13T23:59:59+08:00')
    expect(value(await startProcurement(room.as(people.handler), seen(project))).state).toBe('PROCURING')
  })
})
