import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { civilDate, newId, PUBLIC, Temporal, type Uscc } from '@gongshi/domain-kit'
import { inTransaction } from '@gongshi/service-kit'
import { type RunningProgram, runProgramAt } from '@gongshi/service-kit/test'
import { until } from '@gongshi/testkit'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { SocialOrganization } from '../src/domain/organization/organization.ts'
import { hearPenaltyOverturned, hearPenaltyServed } from '../src/jobs/hear-penalty.ts'
import { anOrganization } from './an-organization.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

const ORG_1 = '51440400FAKE00013T' as Uscc
const BACKFILL = readFileSync('services/organizations/migrations/0221-register-entry.sql', 'utf8')

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
const programs: RunningProgram[] = []
beforeAll(async () => {
  room = await openTestRoom()
  await room.hearFigures()
  door = await openTestDoor(room)
})
afterEach(async () => {
  for (const table of [
    'organization',
    'organization_history',
    'register_entry',
    'register_feed',
    'status_penalty',
  ])
    await room.dataSource.query(`delete from ${table}`)
})
afterAll(async () => {
  for (const { process } of programs) process.kill('SIGKILL')
  await door.close()
  await room.close()
})

const keep = (verb: 'add' | 'amend', instant: string, over: Partial<SocialOrganization> = {}) => {
  room.clock.set(instant)
  return room.store.organizations[verb](anOrganization(over), { at: room.clock.instant, by: 'test' })
}
const number = () => room.store.transaction((tx) => tx.registerEntries.number())

type Entry = {
  id: string
  position: number
  kind: string
  uscc: string
  organization: { name: string; status: string; heads: { displayName: string }[] } | null
  penalty: { id: string; servedOn: string; overturnedOn: string | null; isOver: boolean } | null
}
const QUERY = `query ($after: Int, $first: Int) { registerEntries(filter: { afterPosition: $after }, first: $first) {
  pageInfo { hasNextPage endCursor } edges { node { id position kind uscc recordedAt
    organization { name status heads { displayName post } } penalty { id kind servedOn overturnedOn isOver } announcement { id } } } } }`
const page = async (after = 0, first = 50) => {
  const { data, errors } = await door.ask(QUERY, { after, first }, PUBLIC)
  expect(errors).toBeUndefined()
  const { edges, pageInfo } = data.registerEntries as {
    edges: { node: Entry }[]
    pageInfo: { hasNextPage: boolean }
  }
  return { entries: edges.map(({ node }) => node), hasNext: pageInfo.hasNextPage }
}

const occurredAt = Temporal.Instant.from('2026-04-10T02:00:00Z')
const head = (id: string, aggregateVersion: number) => ({
  ...{ eventId: newId(), aggregateId: id, aggregateVersion, occurredAt },
})
const suspend = (id: string) =>
  inTransaction(room.dataSource, (tx) =>
    hearPenaltyServed.apply(tx, {
      ...head(id, 1),
      name: 'penalty.served.v1',
      body: {
        penaltyId: id,
        uscc: ORG_1,
        kind: 'ACTIVITY_SUSPENSION',
        servedOn: '2026-04-10',
        until: '2026-05-10',
      },
    }),
  )
const overturn = (id: string) =>
  inTransaction(room.dataSource, (tx) =>
    hearPenaltyOverturned.apply(tx, {
      ...head(id, 2),
      name: 'penalty.overturned.v1',
      body: { penaltyId: id, uscc: ORG_1, overturnedOn: '2026-04-30' },
    }),
  )

describe('S01: the register as a feed', () => {
  test('each version of an organization is an entry, from position 1 without a gap; nothing before its place is given', async () => {
    await keep('add', '2026-03-02T01:30:00Z', { name: '旧名协会' })
    expect((await page()).entries).toEqual([])
    await number()
    await keep('amend', '2026-03-03T01:30:00Z', { name: '新名协会' })
    await number()
    const { entries, hasNext } = await page()
    expect(entries.map(({ position, organization }) => [position, organization?.name])).toEqual([
      [1, '旧名协会'],
      [2, '新名协会'],
    ])
    expect(entries[0]).toMatchObject({ id: `ORGANIZATION:${ORG_1}:1`, kind: 'ORGANIZATION', penalty: null })
    expect(hasNext).toBe(false)
  })

  test('whoever goes on from any position reads the rest, page by page, and a page read again is the same', async () => {
    await keep('add', '2026-03-02T01:30:00Z')
    for (let at = 1; at <= 6; at += 1)
      await keep('amend', `2026-03-02T02:0${at}:00Z`, { name: `第${at}协会` })
    while ((await number()) > 0);
    const first = await page(0, 3)
    expect([first.entries.map(({ position }) => position), first.hasNext]).toEqual([[1, 2, 3], true])
    expect((await page(3, 3)).entries.map(({ position }) => position)).toEqual([4, 5, 6])
    expect((await page(6, 3)).entries.map(({ position }) => position)).toEqual([7])
    expect((await page(7, 3)).entries).toEqual([])
    expect((await page(-5, 3)).entries).toEqual(first.entries)
    await keep('amend', '2026-03-04T01:30:00Z', { name: '又改名协会' })
    await number()
    expect(await page(0, 3)).toEqual(first)
  })

  test('R-13: a penalty, then that it was overturned: from then on the first entry tells of none', async () => {
    await keep('add', '2026-03-02T01:30:00Z')
    await suspend('one')
    await number()
    const told = async () => (await page()).entries.filter(({ kind }) => kind === 'PENALTY')
    expect((await told()).map(({ id, penalty }) => [id, penalty?.servedOn])).toEqual([
      ['PENALTY:one:1', '2026-04-10'],
    ])
    await overturn('one')
    await number()
    expect((await told()).map(({ id, penalty }) => [id, penalty?.overturnedOn])).toEqual([
      ['PENALTY:one:1', undefined],
      ['PENALTY:one:2', '2026-04-30'],
    ])
    expect((await told())[0]!.penalty).toBeNull()
    expect((await page()).entries.at(-1)).toMatchObject({ organization: { status: 'ACTIVE' } })
  })

  test('7: a head who left too long ago is told of in no entry any more', async () => {
    const inOffice = { displayName: '陈示例', post: '会长', mandateEndedOn: null }
    await keep('add', '2026-03-02T01:30:00Z', { heads: [inOffice] })
    await keep('amend', '2026-03-05T01:30:00Z', {
      heads: [{ ...inOffice, mandateEndedOn: civilDate('2026-03-04') }],
    })
    await number()
    const heads = async () => (await page()).entries.map(({ organization }) => organization!.heads.length)
    expect(await heads()).toEqual([1, 0])
    room.clock.set('2031-03-04T02:00:00Z')
    expect(await heads()).toEqual([1, 0])
    room.clock.set('2031-03-05T02:00:00Z')
    expect(await heads()).toEqual([0, 0])
  })

  test('what was in the register before the feed came is in it, once, however often that is done', async () => {
    await keep('add', '2026-03-02T01:30:00Z', { name: '旧名协会' })
    await keep('amend', '2026-03-03T01:30:00Z', { name: '新名协会' })
    await suspend('one')
    await number()
    const before = (await page()).entries
    await room.dataSource.query('delete from register_entry')
    await room.dataSource.query('delete from register_feed')
    const statements = BACKFILL.replaceAll(/^--.*$/gm, '').split(/;\s*$/m)
    for (const _again of [1, 2])
      for (const statement of statements) if (statement.trim()) await room.dataSource.query(statement)
    while ((await number()) > 0);
    const after = (await page()).entries
    const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id).toSorted()
    expect(ids(after)).toEqual(ids(before))
    expect(after.map(({ position }) => position)).toEqual(before.map((_, at) => at + 1))
    expect(after.find(({ kind }) => kind === 'PENALTY')!.penalty).toEqual(
      before.find(({ kind }) => kind === 'PENALTY')!.penalty,
    )
  })
})

const PER_WRITER = 60
const start = (name: string, env: object = {}) => {
  const path = join(__dirname, `programs/${name}.ts`)
  const program = runProgramAt(path, { DATABASE_URL: room.url, REDIS_URL: 'redis://127.0.0.1:9', ...env })
  programs.push(program)
  return program
}

test('M8: two processes write while two give places, one of which is killed -9, and a third reads: nothing skipped, nothing moved', async () => {
  const read: Entry[] = []
  const pull = async () => {
    const { entries } = await page(read.at(-1)?.position ?? 0, 40)
    read.push(...entries)
    return entries.length
  }
  const [killed] = [start('an-entry-numberer'), start('an-entry-numberer')]
  const writers = [0, 1000].map((first) =>
    start('a-register-writer', { FIRST: String(1000 + first), COUNT: String(PER_WRITER), ROUNDS: '3' }),
  )
  await until(async () => (await pull()) > 0, { within: 180_000 })
  killed!.process.kill('SIGKILL')
  start('an-entry-numberer')
  let isOver = false
  const ended = Promise.all(writers.map(({ ended }) => ended)).then((codes) => {
    isOver = true
    return codes
  })
  const wanted = 2 * PER_WRITER * 3
  await until(async () => (await pull()) === 0 && isOver && read.length >= wanted, { within: 180_000 })
  expect(await ended).toEqual([0, 0])
  expect(read.map(({ position }) => position)).toEqual(Array.from({ length: wanted }, (_, at) => at + 1))
  const versions: { id: string }[] = await room.dataSource.query(
    "select concat('ORGANIZATION:', uscc, ':', version) as id from organization_history",
  )
  expect(read.map(({ id }) => id).toSorted()).toEqual(versions.map(({ id }) => id).toSorted())
  const lastOf = new Map<string, number>()
  for (const { uscc, id } of read) {
    const version = Number(id.split(':')[2])
    expect([uscc, version]).toEqual([uscc, (lastOf.get(uscc) ?? 0) + 1])
    lastOf.set(uscc, version)
  }
  const again: Entry[] = []
  for (let got = -1; got !== 0; ) {
    const { entries } = await page(again.length, 50)
    got = again.push(...entries) && entries.length
  }
  expect(again).toEqual(read)
}, 420_000)
