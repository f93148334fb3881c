import type { Instant, Person } from '@gongshi/domain-kit'
import { insertMany } from '@gongshi/service-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Task } from '../src/domain/inbox/task.ts'
import { tasksOfObjection, tasksOfProject } from '../src/domain/inbox/tasks-of.ts'
import type { AdvanceNotice } from '../src/domain/notice/notice.ts'
import { projectRows } from '../src/store/project/project-table.ts'
import { aProject, at } from './a-project.ts'
import { anObjection } from './an-objection.ts'
import { kept } from './kept-situation.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { situations } from './situations.ts'
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

const PAGE = `query ($first: Int!, $after: String, $kind: ClerkTaskKind) { clerkInbox(first: $first, after: $after, kind: $kind) { totalCount
  pageInfo { hasNextPage endCursor } edges { node { kind due project { id } objection { id } } } } }`
type Row = { kind: string; due: string | null; project: { id: string }; objection: { id: string } | null }

/** Every page of somebody's inbox, or of one kind of task in it, one after the other. */
async function inboxOf(
  who: Person,
  first: number,
  kind?: string,
): Promise<{ rows: Row[]; pages: number; counts: unknown[] }> {
  const rows: Row[] = []
  const counts: unknown[] = []
  for (let after: string | null = null, pages = 1; ; pages += 1) {
    const { data, errors } = await door.ask(PAGE, { first, after, kind }, who)
    if (errors) throw new Error(JSON.stringify(errors))
    const { edges, pageInfo, totalCount } = data.clerkInbox
    rows.push(...edges.map(({ node }: { node: Row }) => node))
    counts.push(totalCount)
    if (!pageInfo.hasNextPage) return { rows, pages, counts }
    after = pageInfo.endCursor
  }
}
const sameTask = ({ kind, project, objection }: Row) => `${project.id} ${objection?.id ?? ''} ${kind}`
const keyOf = ({ kind, projectId, objectionId = '' }: Task) => `${projectId} ${objectionId} ${kind}`
const dueOf = ({ due }: Row) => (due ? Date.parse(due) : Number.MAX_SAFE_INTEGER)

describe('an inbox holds whatever the domain asks of somebody, the soonest due first, page by page', () => {
  const everybody = Object.entries(people)
  /** All situations at one moment, beside objections of every kind, some overdue, some handed over, some without a date. */
  async function city(moment: string) {
    const now = at(moment)
    room.clock.set(moment)
    const stands = Object.values(situations).filter(({ notice }) => !notice || !isDueBy(notice, now))
    const all = []
    for (const [nth, one] of stands.entries()) {
      const objections = nth % 9 === 0 && one.notice ? objected(now) : one.objections
      all.push(await kept(room, { ...one, objections }, nth))
    }
    return { all, now }
  }

  const objected = (now: Instant) => [
    ...(['NOTICE_OBJECTION', 'INQUIRY', 'REPORT'] as const).map((kind, day) =>
      anObjection({ kind, replyDueAt: at(`2026-03-1${day}T00:00:00+08:00`) }),
    ),
    anObjection({ overdueAt: now, replyDueAt: at('2026-03-12T00:00:00+08:00') }),
    anObjection({ kind: 'INQUIRY', overdueAt: now, replyDueAt: at('2026-03-12T00:00:00+08:00') }),
    anObjection({ handedToFinanceAt: now }),
    anObjection({ state: 'DISMISSED' }),
  ]
  const isDueBy = ({ state, closesAt }: AdvanceNotice, now: Instant) =>
    state === 'OPEN' && closesAt !== undefined && closesAt.epochMilliseconds <= now.epochMilliseconds

  test.each([
    ['while notices run', '2026-03-05T10:00:00+08:00'],
    ['after they have run', '2026-03-20T10:00:00+08:00'],
    ['when it is too late to start', '2026-09-20T10:00:00+08:00'],
  ])('nothing is left out and nothing is added, for each persona: %s', async (_when, moment) => {
    const { all, now } = await city(moment)
    for (const [who, actor] of everybody) {
      const wanted = all.flatMap(({ project, notice, objections }) => [
        ...tasksOfProject({ actor, project, notice, objections, now }),
        ...objections.flatMap((objection) => tasksOfObjection(actor, objection, project)),
      ])
      const { rows, counts } = await inboxOf(actor, 7)
      expect([who, rows.map(sameTask).toSorted()]).toEqual([who, wanted.map(keyOf).toSorted()])
      const dues = rows.map(dueOf)
      expect([who, dues]).toEqual([who, dues.toSorted((a, b) => a - b)])
      expect([who, new Set(counts)]).toEqual([who, new Set([wanted.length])])
      for (const kind of new Set(wanted.slice(0, 2).map((task) => task.kind))) {
        const alone = await inboxOf(actor, 3, kind)
        expect([who, alone.rows]).toEqual([who, rows.filter((row) => row.kind === kind)])
        expect([who, new Set(alone.counts)]).toEqual([who, new Set([alone.rows.length])])
      }
    }
  })
})

describe('the oldest work never falls out of an inbox (code 2)', () => {
  const many = (count: number, changes: Parameters<typeof aProject>[0]) =>
    Array.from({ length: count }, (_, nth) => {
      const id = `b${String(nth).padStart(6, '0')}`
      return aProject({ id, projectNo: `ZH-2026-440400-${id.slice(1)}`, ...changes })
    })

  test('more drafts than are counted: every one is on a page, the longest waiting first, and the notice that has a limit before them', async () => {
    await insertMany(room.dataSource, projectRows.table, many(650, {}).map(projectRows.toRow))
    await kept(room, situations.closed!, 9_000)
    room.clock.set('2026-03-20T10:00:00+08:00')
    const { rows, counts } = await inboxOf(people.handler, 100)
    expect(rows.map(({ project }) => project.id)).toEqual([
      'situation-9000',
      ...Array.from({ length: 650 }, (_, nth) => `b${String(nth).padStart(6, '0')}`),
    ])
    expect(counts.every((count) => count === null)).toBe(true)
  })

  test('whoever approves is not shown the drafts of others, and finance no project it has no say in', async () => {
    await insertMany(room.dataSource, projectRows.table, many(3, {}).map(projectRows.toRow))
    for (const who of [people.approver, people.finance]) expect((await inboxOf(who, 10)).rows).toEqual([])
    expect((await inboxOf(people.handler, 10)).rows).toHaveLength(3)
  })
})

test('a page that ends in the midst of one project goes on there, also when what it ended with was done meanwhile', async () => {
  const { project } = await kept(room, { ...situations['ready above the limit']!, objections: [] }, 1)
  const ask = async (after: string | null) =>
    (await door.ask(PAGE, { first: 1, after }, people.approver)).data.clerkInbox
  const first = await ask(null)
  expect(first.edges[0].node.kind).toBe('PUBLISH_NOTICE')
  await room.dataSource.query(`update project set state = 'NOTICE_OPEN' where id = ?`, [project.id])
  const second = await ask(first.pageInfo.endCursor)
  expect(second.edges.map(({ node }: { node: Row }) => node.kind)).toEqual(['PUBLISH_INTENTION'])
})
