import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { publishNotice } from '../src/commands/notice/publish-notice.ts'
import { applyOutage } from '../src/commands/outage/apply-outages.ts'
import { confirmPlatformOutage } from '../src/commands/outage/confirm-platform-outage.ts'
import { recordPlatformOutage } from '../src/commands/outage/record-platform-outage.ts'
import { withdrawPlatformOutage } from '../src/commands/outage/withdraw-platform-outage.ts'
import { approveProject } from '../src/commands/project/approve-project.ts'
import { publishIntention } from '../src/commands/project/publish-intention.ts'
import { publishSingleSource } from '../src/commands/project/publish-single-source.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { at } from './a-project.ts'
import { anOutage, applied, seenOutage } from './an-outage.ts'
import { onDays } from './on-days.ts'
import { openManyNotices } from './open-many-notices.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { again, codes, noticesOf, published, seen, submitted, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom()
  door = await openTestDoor(room)
})
beforeEach(() => room.clean())
afterAll(async () => {
  await door.close()
  await room.close()
})

const on = (day: string, from: string, to: string) => ({
  from: at(`${day}T${from}+08:00`),
  to: at(`${day}T${to}+08:00`),
})
const closesOn = async (project: ProcurementProject) => String((await noticesOf(room, project))[0]?.closesOn)
const record = async (span = on('2026-07-30', '10:00:00', '14:00:00'), by = people.operator) =>
  recordPlatformOutage(room.as(by), { ...span, reason: '机房断电' })
const confirm = (
  outage: { id: string; version: number },
  by: Parameters<TestRoom['as']>[0] = people.operator2,
) => confirmPlatformOutage(room.as(by), outage)

describe('AC-71: an outage is recorded by one operator and confirmed by another (4.5, R-21)', () => {
  let project: ProcurementProject
  beforeEach(async () => {
    room.clock.set('2026-07-16T09:30:00+08:00')
    project = await published(room)
    expect(await closesOn(project)).toBe('2026-07-31')
    room.clock.set('2026-07-30T15:00:00+08:00')
  })

  test('recording moves nothing, he may not confirm it, another does: closes 08-03 (raw Saturday 08-01)', async () => {
    const recorded = value(await record())
    expect(recorded).toMatchObject({
      lostDays: [],
      noticesMoved: 0,
      outage: { state: 'RECORDED', version: 1 },
    })
    expect(await closesOn(project)).toBe('2026-07-31')
    expect(codes(await confirm(seenOutage(recorded.outage), people.operator))).toEqual(['DUTY_SEPARATION'])
    expect(await closesOn(project)).toBe('2026-07-31')
    const confirmed = value(await confirm(seenOutage(recorded.outage)))
    expect(confirmed).toMatchObject({
      lostDays: ['2026-07-30'],
      noticesMoved: 1,
      outage: { state: 'CONFIRMED' },
    })
    expect(await applied(room, confirmed.outage)).toMatchObject({ affected: 1, applied: 1, moved: 1 })
    expect(await closesOn(project)).toBe('2026-08-03')
  })

  test('a second one is withdrawn first: nothing moves, and it can be neither confirmed nor withdrawn again', async () => {
    const { outage } = value(await record())
    const gone = value(
      await withdrawPlatformOutage(room.as(people.operator), { ...seenOutage(outage), reason: '误报' }),
    )
    expect(gone).toMatchObject({ lostDays: [], noticesMoved: 0, outage: { state: 'WITHDRAWN', version: 2 } })
    const again = { id: outage.id, version: 2 }
    expect(codes(await confirm(again))).toEqual(['INVALID_TRANSITION'])
    const withdrawn = await withdrawPlatformOutage(room.as(people.operator), { ...again, reason: '误报' })
    expect(codes(withdrawn)).toEqual(['INVALID_TRANSITION'])
    await room.fireDue()
    expect(await closesOn(project)).toBe('2026-07-31')
  })

  test('once confirmed it is not withdrawn, and confirmed only once, at its version', async () => {
    const { outage } = value(await record())
    expect(codes(await confirm({ id: outage.id, version: 2 }))).toEqual(['VERSION_CONFLICT'])
    const { outage: confirmed } = value(await confirm(seenOutage(outage)))
    const gone = await withdrawPlatformOutage(room.as(people.operator), {
      ...seenOutage(confirmed),
      reason: '误报',
    })
    expect(codes(gone)).toEqual(['INVALID_TRANSITION'])
    expect(codes(await confirm(seenOutage(confirmed)))).toEqual(['INVALID_TRANSITION'])
  })

  test.each(['finance', 'approver', 'enforcement', 'districtFinance'] as const)(
    'must fail: %s records, confirms or withdraws none',
    async (name) => {
      const { outage } = value(await record())
      const by = room.as(people[name])
      expect(
        codes(
          await recordPlatformOutage(by, { ...on('2026-07-30', '10:00:00', '14:00:00'), reason: '断电' }),
        ),
      ).toEqual(['FORBIDDEN'])
      const decide = async () => [
        codes(await confirmPlatformOutage(by, seenOutage(outage))),
        codes(await withdrawPlatformOutage(by, { ...seenOutage(outage), reason: '误报' })),
      ]
      // of what only waits they may not know (5); what was confirmed is public
      expect(await decide()).toEqual([['NOT_FOUND'], ['NOT_FOUND']])
      value(await confirm(seenOutage(outage)))
      expect(await decide()).toEqual([['FORBIDDEN'], ['FORBIDDEN']])
    },
  )

  test('must fail: of the future, without a reason, of no length', async () => {
    expect(codes(await record(on('2026-07-30', '14:00:00', '18:00:00')))).toEqual(['INPUT_INVALID'])
    expect(codes(await record(on('2026-07-30', '10:00:00', '10:00:00')))).toEqual(['INPUT_INVALID'])
    const silent = { ...on('2026-07-30', '10:00:00', '14:00:00'), reason: ' ' }
    expect(codes(await recordPlatformOutage(room.as(people.operator), silent))).toEqual(['INPUT_INVALID'])
  })
})

describe('four hours of a day, added up (4.5)', () => {
  let project: ProcurementProject
  beforeEach(async () => {
    room.clock.set('2026-03-02T09:30:00+08:00')
    project = await published(room)
    room.clock.set('2026-03-09T10:00:00+08:00')
  })
  const lost = async (...span: Parameters<typeof on>) => value(await anOutage(room, on(...span))).lostDays

  test('two of two hours are one day; a third changes nothing; only confirmed ones count', async () => {
    value(await record(on('2026-03-05', '15:00:00', '17:00:00')))
    expect(await lost('2026-03-05', '08:00:00', '10:00:00')).toEqual([])
    expect(await lost('2026-03-05', '12:00:00', '14:00:00')).toEqual(['2026-03-05'])
    expect(await lost('2026-03-05', '18:00:00', '22:00:00')).toEqual([])
    expect(await closesOn(project)).toBe('2026-03-18')
  })

  test('what overlaps counts once', async () => {
    expect(await lost('2026-03-05', '08:00:00', '11:00:00')).toEqual([])
    expect(await lost('2026-03-05', '09:00:00', '11:59:59')).toEqual([])
    expect(await lost('2026-03-05', '11:00:00', '12:00:00')).toEqual(['2026-03-05'])
  })

  test('each day stands for itself: four hours over midnight lose none', async () => {
    const night = { from: at('2026-03-05T22:00:00+08:00'), to: at('2026-03-06T02:00:00+08:00') }
    expect(value(await anOutage(room, night)).lostDays).toEqual([])
    const long = { from: at('2026-03-05T20:00:00+08:00'), to: at('2026-03-06T04:00:00+08:00') }
    expect(value(await anOutage(room, long)).lostDays).toEqual(['2026-03-05', '2026-03-06'])
    expect(await closesOn(project)).toBe('2026-03-19')
  })

  test('not the day of publication', async () => {
    await lost('2026-03-02', '10:00:00', '16:00:00')
    expect(await closesOn(project)).toBe('2026-03-17')
  })

  test('two confirmed at the same moment see each other’s hours', async () => {
    const both = [
      value(await record(on('2026-03-05', '08:00:00', '10:00:00'))),
      value(await record(on('2026-03-05', '12:00:00', '14:00:00'))),
    ]
    const confirmed = await Promise.all(both.map(({ outage }) => confirm(seenOutage(outage))))
    expect(confirmed.flatMap((each) => value(each).lostDays)).toEqual(['2026-03-05'])
  })
})

describe('the publicity of an only supplier gets the day, too (4.5)', () => {
  const named = async () => {
    room.clock.set('2026-08-03T09:30:00+08:00')
    const large = await submitted(room, { method: 'SINGLE_SOURCE', budgetFen: 400_000_000 })
    const once = value(await approveProject(room.as(people.approver), seen(large)))
    const twice = value(await approveProject(room.as(people.finance), seen(once)))
    const intended = value(await publishIntention(room.as(people.approver), seen(twice)))
    return value(await publishNotice(room.as(people.approver), seen(intended)))
  }

  test('open on it, it ends a working day later; over already, it runs again from tomorrow', async () => {
    const project = await named()
    const published = value(
      await publishSingleSource(room.as(people.approver), {
        ...seen(project),
        supplierName: '珠海市示例服务中心',
        reason: '仅此一家',
      }),
    )
    expect(String(published.singleSource?.closesOn)).toBe('2026-08-10')
    room.clock.set('2026-08-06T10:00:00+08:00')
    value(await anOutage(room, on('2026-08-05', '08:00:00', '12:00:00')))
    expect(String((await again(room, project)).singleSource?.closesOn)).toBe('2026-08-11')
    room.clock.set('2026-08-20T10:00:00+08:00')
    value(await anOutage(room, on('2026-08-08', '08:00:00', '12:00:00')))
    expect(String((await again(room, project)).singleSource?.closesOn)).toBe('2026-08-11')
    value(await anOutage(room, on('2026-08-11', '08:00:00', '12:00:00')))
    expect(String((await again(room, project)).singleSource?.closesOn)).toBe('2026-08-21')
    const { data } = await door.ask(
      '{ platformOutages { edges { node { deadlineChanges { edges { node { before after notice { id } project { id } } } } } } } }',
    )
    const told = data.platformOutages.edges.map(
      (edge: { node: { deadlineChanges: { edges: { node: object }[] } } }) =>
        edge.node.deadlineChanges.edges
          .map(({ node }) => node)
          .filter((node) => 'notice' in node && !node.notice),
    )
    expect(told).toEqual([
      [{ before: '2026-08-11', after: '2026-08-21', notice: null, project: { id: project.id } }],
      [],
      [{ before: '2026-08-10', after: '2026-08-11', notice: null, project: { id: project.id } }],
    ])
  })
})

describe('confirming hundreds is a job that can be watched (attack 22)', () => {
  test('the answer comes at once, the job goes on where it was killed, each notice moves once', async () => {
    room.clock.set('2026-03-02T09:30:00+08:00')
    await openManyNotices(room.dataSource, { count: 260, closesAt: at('2026-03-18T00:00:00+08:00') })
    room.clock.set('2026-03-06T10:00:00+08:00')
    const { outage } = value(await record(on('2026-03-05', '08:00:00', '12:00:00')))
    const began = performance.now()
    const { outage: confirmed, noticesMoved } = value(await confirm(seenOutage(outage)))
    expect(performance.now() - began).toBeLessThan(2_000)
    expect(noticesMoved).toBe(260)
    const progress = async () => {
      const { data } = await door.ask(
        '{ platformOutages { edges { node { state affected applied moved } } } }',
      )
      return data.platformOutages.edges[0].node
    }
    expect(await progress()).toEqual({ state: 'CONFIRMED', affected: 260, applied: 0, moved: 0 })
    await room.fireDue()
    const { applied: first } = await progress()
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThan(260)
    await expect(
      onDays(room, async (tx, ground) => {
        await applyOutage(tx, outage.id, ground)
        throw new Error('killed before the commit')
      }),
    ).rejects.toThrow('killed')
    expect((await progress()).applied).toBe(first)
    room.clock.set('2026-03-06T10:00:01+08:00')
    for (let rounds = 0; rounds < 20 && (await progress()).applied < 260; rounds += 1) await room.fireDue()
    expect(await progress()).toEqual({ state: 'CONFIRMED', affected: 260, applied: 260, moved: 260 })
    const [ends] = await room.dataSource.query(
      `select count(*) as n, count(distinct notice_id) as different from deadline_change where cause = ?`,
      [`outage ${confirmed.id}`],
    )
    expect([Number(ends.n), Number(ends.different)]).toEqual([260, 260])
    await room.fireDue()
    expect((await progress()).moved).toBe(260)
  })
})

describe('who sees outages', () => {
  const ASK = '{ platformOutages { edges { node { state reason lostDays possibleActions } } } }'
  const list = async (by?: (typeof people)[keyof typeof people]) =>
    (await door.ask(ASK, {}, by)).data.platformOutages.edges.map(({ node }: { node: object }) => node)

  test('operators what waits, with what they may do; the public what was confirmed', async () => {
    room.clock.set('2026-07-30T15:00:00+08:00')
    const { outage } = value(await record())
    expect(await list()).toEqual([])
    expect(await list(people.finance)).toEqual([])
    expect(await list(people.operator)).toMatchObject([
      { state: 'RECORDED', possibleActions: ['withdrawPlatformOutage'] },
    ])
    expect(await list(people.operator2)).toMatchObject([
      { state: 'RECORDED', possibleActions: ['confirmPlatformOutage', 'withdrawPlatformOutage'] },
    ])
    value(await confirm(seenOutage(outage)))
    expect(await list()).toEqual([
      { state: 'CONFIRMED', reason: '机房断电', lostDays: ['2026-07-30'], possibleActions: [] },
    ])
  })

  test('one of them by its id: the public once it is confirmed, not before and not when it was withdrawn', async () => {
    room.clock.set('2026-07-30T15:00:00+08:00')
    const [{ outage }, { outage: gone }] = [value(await record()), value(await record())]
    value(await withdrawPlatformOutage(room.as(people.operator), { ...seenOutage(gone), reason: '误报' }))
    const one = async (id: string, by?: (typeof people)[keyof typeof people]) =>
      (await door.ask(`{ platformOutage(id: "${id}") { state } }`, {}, by)).data.platformOutage
    expect([await one(outage.id), await one(gone.id), await one('nobodys')]).toEqual([null, null, null])
    expect(await one(outage.id, people.operator)).toEqual({ state: 'RECORDED' })
    value(await confirm(seenOutage(outage)))
    expect([await one(outage.id), await one(gone.id)]).toEqual([{ state: 'CONFIRMED' }, null])
  })
})

describe('board, D13: everybody can see which periods an outage extended', () => {
  const MOVED = `deadlineChanges(first: $first, after: $after) { edges { node { before after isInForce
    notice { version } project { projectNo } outage { id } } } pageInfo { hasNextPage endCursor } }`
  const moved = async (id: string, first = 20, after?: string) =>
    (
      await door.ask(
        `query ($id: ID!, $first: Int, $after: String) { platformOutage(id: $id) { ${MOVED} } }`,
        { id, first, after },
      )
    ).data.platformOutage.deadlineChanges

  test('a notice’s end, from its outage and back; one that counted nothing extended none', async () => {
    room.clock.set('2026-07-16T09:30:00+08:00')
    const project = await published(room)
    room.clock.set('2026-07-30T15:00:00+08:00')
    const { outage } = value(await record())
    value(await confirm(seenOutage(outage)))
    const { outage: short } = value(await record(on('2026-07-29', '10:00:00', '11:00:00')))
    value(await confirm(seenOutage(short)))
    await applied(room, outage)
    expect((await moved(outage.id)).edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        before: '2026-07-31',
        after: '2026-08-03',
        isInForce: true,
        notice: { version: 1 },
        project: { projectNo: project.projectNo },
        outage: { id: outage.id },
      },
    ])
    expect((await moved(short.id)).edges).toEqual([])
    const { data } = await door.ask(
      `{ project(projectNo: "${project.projectNo}") { currentNotice { deadlineChanges { after outage { id reason } } } } }`,
    )
    expect(data.project.currentNotice.deadlineChanges).toEqual([
      { after: '2026-08-03', outage: { id: outage.id, reason: '机房断电' } },
    ])
  })

  test('in pages, the latest first, each once', async () => {
    room.clock.set('2026-03-02T09:30:00+08:00')
    await openManyNotices(room.dataSource, { count: 7, closesAt: at('2026-03-18T00:00:00+08:00') })
    room.clock.set('2026-03-06T10:00:00+08:00')
    const { outage } = value(await record(on('2026-03-05', '08:00:00', '12:00:00')))
    value(await confirm(seenOutage(outage)))
    await applied(room, outage)
    const seenNos: string[] = []
    let after: string | undefined
    for (let pages = 0; pages < 4; pages += 1) {
      const { edges, pageInfo } = await moved(outage.id, 3, after)
      seenNos.push(
        ...edges.map((edge: { node: { project: { projectNo: string } } }) => edge.node.project.projectNo),
      )
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(seenNos).toHaveLength(7)
    expect(new Set(seenNos).size).toBe(7)
  })
})
