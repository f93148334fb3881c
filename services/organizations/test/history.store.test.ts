import { civilDate, type Uscc } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { SocialOrganization } from '../src/domain/organization/organization.ts'
import { anOrganization } from './an-organization.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

const ORG_1 = '51440400FAKE00013T' as Uscc
let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom()
  await room.hearFigures()
  door = await openTestDoor(room)
})
beforeEach(async () => {
  for (const table of ['organization', 'organization_history'])
    await room.dataSource.query(`delete from ${table}`)
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const at = (instant: string) => {
  room.clock.set(instant)
  return { at: room.clock.instant, by: 'test' }
}
const keep = (verb: 'add' | 'amend', instant: string, over: Partial<SocialOrganization>) =>
  room.store.organizations[verb](anOrganization(over), at(instant))
const then = async (on: string) => {
  const query = `query ($uscc: USCC!, $on: LocalDate!) { organization(uscc: $uscc) { name asOf(on: $on) {
    name status formerNames heads { displayName } branches { name } recordedAt } } }`
  const { data, errors } = await door.ask(query, { uscc: ORG_1, on })
  expect(errors).toBeUndefined()
  return data.organization.asOf
}

test('as the register had it when a day ended, and nothing for a day before that is kept, nor for one to come', async () => {
  await keep('add', '2026-03-02T01:30:00Z', { name: '旧名协会' })
  await keep('amend', '2026-03-05T15:59:59Z', { name: '新名协会', formerNames: ['旧名协会'] })
  await keep('amend', '2026-03-06T16:00:00Z', { name: '新名协会', status: 'REVOKED' })
  expect(await then('2026-03-01')).toBeNull()
  expect(await then('2026-03-04')).toMatchObject({ name: '旧名协会', status: 'ACTIVE' })
  expect(await then('2026-03-05')).toMatchObject({ name: '新名协会', formerNames: ['旧名协会'] })
  expect(await then('2026-03-06')).toMatchObject({ status: 'ACTIVE' })
  expect(await then('2026-03-07')).toMatchObject({ status: 'REVOKED', recordedAt: '2026-03-06T16:00:00Z' })
  expect(await then('2026-03-08')).toBeNull()
})

test('a head who left too long ago to be shown is told of no past day', async () => {
  const head = { displayName: '陈示例', post: '会长', mandateEndedOn: null }
  const left = { ...head, mandateEndedOn: civilDate('2026-03-04') }
  await keep('add', '2026-03-02T01:30:00Z', { heads: [head] })
  await keep('amend', '2026-03-05T01:30:00Z', { heads: [left] })
  expect((await then('2026-03-02')).heads).toEqual([{ displayName: '陈示例' }])
  expect((await then('2026-03-05')).heads).toEqual([])
  at('2031-03-04T02:00:00Z')
  expect((await then('2026-03-02')).heads).toEqual([{ displayName: '陈示例' }])
  at('2031-03-05T02:00:00Z')
  expect((await then('2026-03-02')).heads).toEqual([])
})

test('S80: established, ended and standing by year, out of the rows', async () => {
  await keep('add', '2026-03-02T01:30:00Z', { establishedOn: civilDate('2012-05-18') })
  const other = { uscc: '51440400FAKE00021M' as Uscc, establishedOn: civilDate('2025-12-31') }
  await keep('add', '2026-03-02T01:30:00Z', other)
  // one that had ended before the register knew it: nobody knows when
  const before = { uscc: '51440400FAKE00039M' as Uscc, establishedOn: civilDate('2012-01-01') }
  await keep('add', '2026-03-02T01:30:00Z', { ...before, status: 'DEREGISTERED' })
  await keep('amend', '2026-12-31T15:59:59Z', { ...other, status: 'DEREGISTERED' })
  await keep('amend', '2027-01-02T00:00:00Z', { ...other, status: 'DEREGISTERED', name: '别名' })
  const years = async (from: number, to: number) => {
    const query = `query ($from: Int!, $to: Int!) { organizationsByYear(from: $from, to: $to) { year level established ended standing endedSince } }`
    return door.ask(query, { from, to })
  }
  const city = { level: 'CITY' }
  expect((await years(2010, 2027)).data.organizationsByYear).toEqual([
    { year: 2012, ...city, established: 2, ended: null, standing: null, endedSince: null },
    { year: 2025, ...city, established: 1, ended: null, standing: null, endedSince: null },
    { year: 2026, ...city, established: 0, ended: 1, standing: 1, endedSince: '2026-03-02' },
    { year: 2027, ...city, established: 0, ended: 0, standing: null, endedSince: null },
  ])
  for (const [from, to] of [
    [2027, 2026],
    [1926, 2026],
  ] as const)
    expect((await years(from, to)).errors?.[0]?.extensions?.code).toBe('INPUT_INVALID')
  expect((await years(1927, 2026)).errors).toBeUndefined()
  for (const from of [1, 0, -5, 999, 9_999, 10_000])
    expect(await years(from, from)).toEqual({ data: { organizationsByYear: [] } })
})
