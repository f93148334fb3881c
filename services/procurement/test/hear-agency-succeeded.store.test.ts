import { newId, type Uscc } from '@gongshi/domain-kit'
import { inTransaction } from '@gongshi/service-kit'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { cancelProject } from '../src/commands/project/cancel-project.ts'
import { startProcurement } from '../src/commands/project/start-procurement.ts'
import { hearAgencySucceeded } from '../src/jobs/hear-agency-succeeded.ts'
import { about } from './objection-stories.ts'
import { people } from './people.ts'
import { again, codes, drafted, noticesOf, published, seen, submitted, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
})
afterEach(() => room.clean())
afterAll(() => room.close())

const PUR_1 = people.handler.agencyUscc!
const PUR_2 = '11440400FAKE00312W' as Uscc
const successor = { ...people.handler, subject: 'PUR-2:handler', agencyUscc: PUR_2 }
const NAME = '珠海市示例事务局'
const objections = about(() => room)

const hear = (toDivision = '440400') =>
  inTransaction(room.dataSource, (tx) =>
    hearAgencySucceeded.apply(tx, {
      ...{ eventId: newId(), name: 'agency.succeeded.v1', aggregateId: PUR_1, aggregateVersion: 5 },
      occurredAt: room.clock.instant,
      body: { fromUscc: PUR_1, toUscc: PUR_2, toName: NAME, toDivision, effectiveOn: '2026-03-05' },
    }),
  )

test('R-17: an open project is the successor’s, with an audit row; what was published keeps the old name', async () => {
  room.clock.set('2026-03-02T09:30:00+08:00')
  const project = await published(room)
  const objection = value(await objections.raise(project)).objection
  room.clock.set('2026-03-05T00:00:00+08:00')
  await hear()
  const after = await again(room, project)
  expect(after).toMatchObject({ purchaserUscc: PUR_2, purchaserName: NAME, version: project.version })
  const [notice] = await noticesOf(room, project)
  expect(notice!.purchaserUscc).toBe(PUR_1)
  const [kept] = await room.store.contents.byNotices([notice!.id])
  expect(kept!.content.purchaser).toMatchObject({ uscc: PUR_1, name: project.purchaserName })
  expect((await objections.now(objection)).purchaserUscc).toBe(PUR_2)
  const audited = await room.dataSource.query(
    "select aggregate_id from audit_entry where command = 'pass-to-successor'",
  )
  expect(audited).toEqual([{ aggregate_id: project.id }])
})

test('R-17: its timers run on, and the successor does what the purchaser did; the one that ended sees it no more as its own', async () => {
  room.clock.set('2026-03-02T09:30:00+08:00')
  const project = await published(room)
  room.clock.set('2026-03-05T00:00:00+08:00')
  await hear()
  room.clock.set('2026-03-18T00:00:01+08:00')
  await room.fireDue()
  expect((await again(room, project)).state).toBe('NOTICE_CLOSED')
  const start = async (by: typeof successor) =>
    startProcurement(room.as(by), seen(await again(room, project)))
  expect(codes(await start(people.handler as typeof successor))).toEqual(['FORBIDDEN'])
  expect(value(await start(successor)).state).toBe('PROCURING')
})

test('R-17: drafts pass on unseen, what is over stays; heard twice it is done once', async () => {
  room.clock.set('2026-03-02T09:30:00+08:00')
  const draft = await drafted(room)
  const over = await submitted(room)
  value(await cancelProject(room.as(people.approver), { ...seen(over), reason: '不再需要' }))
  await hear()
  await hear()
  expect(await again(room, draft)).toMatchObject({ purchaserUscc: PUR_2, revision: draft.revision + 1 })
  expect((await again(room, over)).purchaserUscc).toBe(PUR_1)
  const told = await room.store.timeline.ofProjects([draft.id])
  expect(told.filter(({ event }) => event === 'project.passed-on')).toMatchObject([{ isPublic: false }])
})

test('R-17: the successor of another division takes its projects into that division', async () => {
  const draft = await drafted(room)
  await hear('440000')
  expect(await again(room, draft)).toMatchObject({ divisionCode: '440000' })
})
