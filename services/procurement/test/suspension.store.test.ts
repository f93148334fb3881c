import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { approveAmendment } from '../src/commands/amendment/approve-amendment.ts'
import { endDueSuspensions } from '../src/commands/notice/end-due-suspensions.ts'
import { resumeNotice } from '../src/commands/notice/resume-notice.ts'
import { suspendNotice } from '../src/commands/notice/suspend-notice.ts'
import { cancelProject } from '../src/commands/project/cancel-project.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { about } from './objection-stories.ts'
import { onDays } from './on-days.ts'
import { people } from './people.ts'
import { again, codes, noticesOf, proposed, published, seen, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
let project: ProcurementProject
const { raise, resolve, admit, start, now } = about(() => room)
beforeAll(async () => {
  room = await openTestRoom()
})
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-03-02T09:30:00+08:00')
  project = await published(room)
})
afterAll(() => room.close())
const at = (text: string) => room.clock.set(`2026-${text}+08:00`)
const resume = async (by: Parameters<TestRoom['as']>[0] = people.approver) =>
  resumeNotice(room.as(by), seen(await again(room, project)))
const stop = async () =>
  suspendNotice(room.as(people.finance), { ...seen(await again(room, project)), reason: '核查' })
const notice = async () => (await noticesOf(room, project))[0]!

async function stoppedByObjection() {
  at('03-10T09:00:00')
  const { objection } = value(await raise(project))
  return value(await admit(objection)).objection
}

describe('AC-73 no stop lasts longer than suspension.maxDays', () => {
  test('stopped 03-10 and never decided: OPEN 04-10 with 8 days left, closes 04-20; finance owes, nothing starts', async () => {
    const objection = await stoppedByObjection()
    at('04-09T23:59:59')
    await room.fireDue()
    expect((await notice()).state).toBe('SUSPENDED')
    at('04-10T00:00:00')
    await room.fireDue()
    await room.fireDue()
    expect(await notice()).toMatchObject({ state: 'OPEN', consumedDays: 7 })
    expect(String((await notice()).closesOn)).toBe('2026-04-20')
    const handed = await now(objection)
    expect(handed).toMatchObject({ state: 'ADMITTED', isBlocking: false })
    expect(handed.handedToFinanceAt).toBeDefined()
    const resumed = await room.dataSource.query(`select 1 from outbox where name = 'notice.resumed.v1'`)
    expect(resumed).toHaveLength(1)
    at('04-21T00:00:00')
    await room.fireDue()
    expect((await again(room, project)).state).toBe('NOTICE_CLOSED')
    expect(codes(await start(project))).toEqual(['OBJECTION_PENDING'])
    value(await resolve(handed, 'DISMISSED', people.finance))
    expect(value(await start(project)).state).toBe('PROCURING')
  })

  test('a late timer takes no day: fired on 04-12 it runs on from 04-10, and whoever holds it first does the same', async () => {
    await stoppedByObjection()
    at('04-12T10:00:00')
    await room.fireDue()
    expect(String((await notice()).closesOn)).toBe('2026-04-20')
  })

  test('without its timer, whoever acts first finds it ended: on 04-21 it has run and is closed', async () => {
    const objection = await stoppedByObjection()
    at('04-21T00:00:00')
    expect(codes(await start(project))).toEqual(['OBJECTION_PENDING'])
    value(await resolve(await now(objection), 'DISMISSED', people.finance))
    expect(value(await start(project)).state).toBe('PROCURING')
  })

  test('delivered three times side by side it is one resumption', async () => {
    await stoppedByObjection()
    at('04-10T00:00:00')
    const noticeIds = [(await notice()).id]
    const deliver = () => onDays(room, (tx, ground) => endDueSuspensions(tx, noticeIds, ground))
    await Promise.all([deliver(), deliver(), deliver()])
    const resumed = await room.dataSource.query(`select 1 from outbox where name = 'notice.resumed.v1'`)
    expect(resumed).toHaveLength(1)
  })

  test('finance’s own stop ends there as well, and one that a correction is owed for', async () => {
    at('03-10T09:00:00')
    value(await stop())
    at('04-10T00:00:00')
    await room.fireDue()
    expect((await notice()).state).toBe('OPEN')
  })

  test('with a correction owed it runs on, too, and still nothing starts', async () => {
    const objection = await stoppedByObjection()
    value(await resolve(objection, 'UPHELD'))
    at('04-10T00:00:00')
    await room.fireDue()
    expect((await notice()).state).toBe('OPEN')
    at('04-21T00:00:00')
    expect(codes(await start(project))).toEqual(['INVALID_TRANSITION'])
  })
})

describe('a person resumes only when every reason ended (domain specification 4.4)', () => {
  test('finance’s stop and a serious objection: finance lifts its own, the purchaser resumes after the decision', async () => {
    at('03-10T09:00:00')
    value(await stop())
    const { objection } = value(await raise(project))
    const admitted = value(await admit(objection)).objection
    expect(codes(await resume())).toEqual(['FORBIDDEN'])
    expect(value(await resume(people.finance)).state).toBe('NOTICE_SUSPENDED')
    expect(codes(await resume())).toEqual(['NOTICE_SUSPENDED'])
    value(await resolve(admitted, 'DISMISSED'))
    expect(codes(await resume(people.finance))).toEqual(['FORBIDDEN'])
    expect(value(await resume()).state).toBe('NOTICE_OPEN')
  })

  test('finance’s stop with a correction owed is lifted, so that the notice can be amended; before that it cannot', async () => {
    at('03-10T09:00:00')
    value(await stop())
    const { objection } = value(await raise(project))
    const admitted = value(await admit(objection)).objection
    value(await resolve(admitted, 'UPHELD'))
    const terms = { providerRequirements: '依法登记即可' }
    const answer = { answersObjectionIds: [objection.id] }
    const waiting = await proposed(room, await again(room, project), terms, answer)
    expect(codes(await approveAmendment(room.as(people.approver), seen(waiting)))).toEqual([
      'NOTICE_SUSPENDED',
    ])
    value(await resume(people.finance))
    const anew = value(await approveAmendment(room.as(people.approver), seen(await again(room, project))))
    expect(anew).toMatchObject({ state: 'NOTICE_OPEN', noticeVersion: 2 })
  })

  test('cancelling needs neither', async () => {
    at('03-10T09:00:00')
    value(await stop())
    await raise(project)
    const suspended = await again(room, project)
    const cancelled = await cancelProject(room.as(people.approver), {
      ...seen(suspended),
      reason: '不再采购',
    })
    expect(value(cancelled).state).toBe('CANCELLED')
  })

  test('an objection is raised while it stands still (4.6), not after it was cancelled', async () => {
    await stoppedByObjection()
    expect((await raise(project, { grounds: '另一理由' })).ok).toBe(true)
    await cancelProject(room.as(people.approver), { ...seen(await again(room, project)), reason: '不再采购' })
    expect(codes(await raise(project, { grounds: '第三个理由' }))).toEqual(['DEADLINE_PASSED'])
  })
})

describe('suspension arithmetic (domain specification 4.5)', () => {
  test('stopped in the rolled tail, at least one full day remains', async () => {
    room.clock.set('2026-02-02T09:30:00+08:00')
    project = await published(room)
    expect(String((await notice()).closesOn)).toBe('2026-02-24')
    at('02-20T10:00:00')
    value(await stop())
    expect(await notice()).toMatchObject({ consumedDays: 15 })
    at('03-02T10:00:00')
    value(await resume(people.finance))
    expect(String((await notice()).closesOn)).toBe('2026-03-03')
  })
})
