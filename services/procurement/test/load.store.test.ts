import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { workCalendar } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { loadProjects } from '../src/load/load-projects.ts'
import { someItem } from './a-project.ts'
import { yearOf } from './calendars.ts'
import { again } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
  room.city.calendar = workCalendar([2024, 2025, 2026].map(yearOf))
})
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-11-23T12:00:00+08:00')
})
afterAll(() => room.close())

const columns =
  'externalKey,title,purpose,requirements,contact,purchaserUscc,serviceCode,budgetFen,fiscalYear,method,serviceFrom,serviceTo,draftedOn,publishAt,outcome,reason'
const line = (key: string, draftedOn: string, publishAt: string, outcome: string, budgetFen = '18000000') =>
  `${key},养老服务,目的,内容,0756,11440400FAKE0011X5,A1003,${budgetFen},2026,COMPETITIVE_CONSULTATION,+90d,+300d,${draftedOn},${publishAt},${outcome},`

function cityOf(...lines: string[]): string {
  const city = mkdtempSync(`${tmpdir()}/city-`)
  mkdirSync(`${city}/synthetic`)
  writeFileSync(`${city}/synthetic/projects.csv`, [columns, ...lines].join('\n'))
  return city
}

const stateOf = async (key: string) => (await room.store.projects.byExternalKey(key))?.state

describe('the synthetic city is played through the real commands', () => {
  test('each project stands where its row says, at the instants its row says', async () => {
    const city = cityOf(
      line('draft', '2026-03-01', '', 'DRAFT'),
      line('submitted', '-3d', '', 'SUBMITTED'),
      line('ready', '-3d', '', 'READY'),
      line('open', '-6d', '-5d', 'OPEN'),
      line('suspended', '-6d', '-5d', 'SUSPENDED'),
      line('closed', '2026-03-01', '2026-03-02T09:30:00+08:00', 'CLOSED'),
      line('started', '2026-03-01', '2026-03-02T09:30:00+08:00', 'STARTED'),
      line('large', '2026-03-01', '2026-03-02T09:30:00+08:00', 'STARTED', '150000000'),
      line('cancelled', '2026-03-01', '2026-03-02T09:30:00+08:00', 'CANCELLED'),
    )
    const [report] = await Array.fromAsync(loadProjects(city, room))
    expect(report).toMatchObject({ read: 9, loaded: 9, unchanged: 0, bad: [] })
    const states = await Promise.all(
      ['draft', 'submitted', 'ready', 'open', 'suspended', 'closed', 'started', 'large', 'cancelled'].map(
        stateOf,
      ),
    )
    expect(states).toEqual([
      'DRAFT',
      'SUBMITTED',
      'READY',
      'NOTICE_OPEN',
      'NOTICE_SUSPENDED',
      'NOTICE_CLOSED',
      'PROCURING',
      'PROCURING',
      'CANCELLED',
    ])
    const closed = await room.store.projects.byExternalKey('closed')
    expect(String(closed?.noticeClosedAt)).toBe('2026-03-17T16:00:00Z')
  })

  test('loading twice changes nothing', async () => {
    const city = cityOf(line('open', '2026-03-01', '2026-03-02T09:30:00+08:00', 'OPEN'))
    await Array.fromAsync(loadProjects(city, room))
    const before = await room.store.projects.byExternalKey('open')
    expect(await Array.fromAsync(loadProjects(city, room))).toMatchObject([
      { read: 1, loaded: 0, unchanged: 1 },
    ])
    expect(await again(room, before!)).toEqual(before)
  })

  test('a bad row is reported with its line and reason, leaves nothing behind, and the rest is loaded', async () => {
    const city = cityOf(
      line('budget', '2026-03-01', '2026-03-02T09:30:00+08:00', 'OPEN', '0'),
      line('future', '-1d', '-0d', 'CLOSED'),
      line('date', '2026-02-30', '', 'DRAFT'),
      line('good', '2026-03-01', '', 'READY'),
    )
    const [report] = await Array.fromAsync(loadProjects(city, room))
    expect(report).toMatchObject({ read: 4, loaded: 1, bad: [{ line: 2 }, { line: 3 }, { line: 4 }] })
    expect(report?.bad[0]?.reason).toContain('BUDGET_INVALID')
    expect(report?.bad[1]?.reason).toContain('future')
    expect(await stateOf('budget')).toBeUndefined()
    expect(await stateOf('good')).toBe('READY')
  })

  test('the repository’s own city loads without a bad row', async () => {
    // a day whose stories end on working days: a lost day moves no end that rest days have moved already
    room.clock.set('2026-11-25T12:00:00+08:00')
    room.city.items.get = (code) => ({ ...someItem, code, id: `item-${code}` })
    const [report] = await Array.fromAsync(loadProjects('infra/sandbox/data', room))
    expect(report?.bad).toEqual([])
    expect(report?.loaded).toBeGreaterThan(50)
    const count = async (sql: string) =>
      Number((await room.dataSource.query(`select count(*) as n from ${sql}`))[0].n)
    const states = await room.dataSource.query('select distinct state from objection')
    expect(states.map(({ state }: { state: string }) => state)).toEqual(
      expect.arrayContaining(['RECEIVED', 'REJECTED_FORM', 'ADMITTED', 'PARTIALLY_UPHELD', 'ANSWERED']),
    )
    expect(await count('objection where handed_to_finance_at is not null')).toBe(1)
    expect(await count(`objection where matter = 'SINGLE_SOURCE'`)).toBe(1)
    expect(await count('project where pending_amendment is not null')).toBe(1)
    expect(await count(`project where findings like '%JUSTIFIED%'`)).toBe(1)
    expect(
      await count(`platform_outage where state = 'CONFIRMED' and applied = affected and moved = 1`),
    ).toBe(1)
    expect(await count(`deadline_change where cause like 'outage %'`)).toBe(1)
    expect(
      await count(`notice where state = 'SUSPENDED' and json_value(suspension, '$.by') = 'FINANCE'`),
    ).toBe(1)
  }, 120_000)

  test('a story is told in the notice of an open project, and one that is unknown is a bad row', async () => {
    const told = (key: string, story: string) => `${line(key, '-6d', '-5d', 'OPEN')},${story}`
    const city = mkdtempSync(`${tmpdir()}/city-`)
    mkdirSync(`${city}/synthetic`)
    const rows = [
      `${columns},story`,
      told('returned', 'OBJECTION_RETURNED'),
      told('odd', 'NOTHING'),
      told('plain', ''),
    ]
    writeFileSync(`${city}/synthetic/projects.csv`, rows.join('\n'))
    const [report] = await Array.fromAsync(loadProjects(city, room))
    expect(report).toMatchObject({ read: 3, loaded: 2, bad: [{ line: 3 }] })
    const returned = await room.store.projects.byExternalKey('returned')
    expect(await room.store.objections.ofProjects([returned!.id])).toMatchObject([{ state: 'REJECTED_FORM' }])
  })
})
