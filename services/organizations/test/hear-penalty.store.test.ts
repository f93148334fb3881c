import { readFileSync } from 'node:fs'
import { newId, Temporal, type Uscc } from '@gongshi/domain-kit'
import { fireDueTimers, inTransaction, silentLog } from '@gongshi/service-kit'
import { keptIn } from '@gongshi/service-kit/test'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { keepOrganization } from '../src/commands/organization/keep-organization.ts'
import { divisionHistory } from '../src/domain/division/division-history.ts'
import type { OrganizationStatus } from '../src/domain/organization/states.ts'
import { hearPenaltyOverturned, hearPenaltyServed } from '../src/jobs/hear-penalty.ts'
import { timers } from '../src/jobs/timers.ts'
import { aDivision, anOrganization } from './an-organization.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

/** What the migration does to suspensions of the release before. */
const FILL = readFileSync('services/organizations/migrations/0174-old-suspensions.sql', 'utf8')
const OTHER = '51440400FAKE00427Y'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom()
  door = await openTestDoor(room)
})
beforeEach(() => stands('ACTIVE'))
afterEach(() => room.clean())
afterAll(async () => {
  await door.close()
  await room.close()
})

const ORG_1 = '51440400FAKE00013T' as Uscc
const stamp = () => ({ at: room.clock.instant, by: 'test' })
async function stands(status: OrganizationStatus) {
  const isKnown = (await room.store.organizations.byCodes([ORG_1])).length > 0
  await room.store.organizations[isKnown ? 'amend' : 'add'](anOrganization({ status }), stamp())
}
const occurredAt = Temporal.Instant.from('2026-04-10T02:00:00Z')
const head = (id: string, aggregateVersion: number) => ({
  ...{ eventId: newId(), aggregateId: id, aggregateVersion, occurredAt },
})
const serve = (id: string, kind: string, uscc: string = ORG_1, until?: string) =>
  inTransaction(room.dataSource, (tx) =>
    hearPenaltyServed.apply(tx, {
      ...head(id, 1),
      name: 'penalty.served.v1',
      body: { penaltyId: id, uscc, kind, servedOn: '2026-04-10', ...(until ? { until } : {}) } as never,
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
const seen = async () => {
  const query = `{ organization(uscc: "${ORG_1}") { status revocationKind } }`
  return (await door.ask(query)).data.organization
}

test('4.1: revoked as a penalty is told as one; the two meanings of 撤销登记 are never merged', async () => {
  await serve('one', 'REVOCATION_OF_REGISTRATION')
  expect(await seen()).toEqual({ status: 'REVOKED', revocationKind: 'PENALTY' })
  await overturn('one')
  expect(await seen()).toEqual({ status: 'ACTIVE', revocationKind: null })
})

test('R-13: another register that calls it active is refused while a penalty stands, and believed once it is overturned', async () => {
  const told = (status: OrganizationStatus) => {
    const organization = { ...anOrganization({ status }), name: '珠海市示例行业协会' }
    return keepOrganization(room.context, { organization, knows: ['status'] }, divisionHistory([aDivision()]))
  }
  await serve('one', 'REVOCATION_OF_REGISTRATION')
  const refused = await told('ACTIVE')
  expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'INVALID_TRANSITION', field: ['status'] }] })
  expect(await seen()).toMatchObject({ status: 'REVOKED' })
  expect(await told('LIQUIDATING')).toMatchObject({ ok: true })
  expect(await told('ACTIVE')).toMatchObject({ ok: false })
  await overturn('one')
  await stands('REVOKED')
  expect(await told('ACTIVE')).toMatchObject({ ok: true })
})

test('a body whose registration another register calls revoked: which of the two it was nobody says', async () => {
  await stands('REVOKED')
  expect(await seen()).toEqual({ status: 'REVOKED', revocationKind: null })
})

test('AC-98: overturned in liquidation it is active again; deregistered nothing revives, and both are on record', async () => {
  await serve('one', 'REVOCATION_OF_CERTIFICATE')
  await stands('LIQUIDATING')
  expect(await seen()).toEqual({ status: 'LIQUIDATING', revocationKind: 'PENALTY' })
  await overturn('one')
  expect(await seen()).toMatchObject({ status: 'ACTIVE' })
  await serve('two', 'REVOCATION_OF_REGISTRATION')
  await stands('DEREGISTERED')
  await overturn('two')
  expect(await seen()).toEqual({ status: 'DEREGISTERED', revocationKind: null })
  const trail = await room.dataSource.query('select command from audit_entry order by id')
  expect(trail.map(({ command }: { command: string }) => command)).toEqual([
    'hear-penalty-served',
    'hear-penalty-overturned',
    'hear-penalty-served',
    'hear-penalty-overturned',
  ])
})

test('R-02: a suspension suspends; with a revocation beside it each stands for itself', async () => {
  await serve('suspension', 'ACTIVITY_SUSPENSION')
  expect(await seen()).toEqual({ status: 'ACTIVITY_SUSPENDED', revocationKind: null })
  await serve('revocation', 'REVOCATION_OF_REGISTRATION')
  await overturn('suspension')
  expect(await seen()).toEqual({ status: 'REVOKED', revocationKind: 'PENALTY' })
  await overturn('revocation')
  expect(await seen()).toEqual({ status: 'ACTIVE', revocationKind: null })
})

test('of two revocations each stands until it falls itself, whichever was served first', async () => {
  await serve('one', 'REVOCATION_OF_REGISTRATION')
  await serve('two', 'REVOCATION_OF_CERTIFICATE')
  await overturn('one')
  expect(await seen()).toEqual({ status: 'REVOKED', revocationKind: 'PENALTY' })
  await overturn('two')
  expect(await seen()).toEqual({ status: 'ACTIVE', revocationKind: null })
})

test.each(['WARNING', 'CRITICISM', 'FINE', 'CONFISCATION'])('%s changes nothing here', async (kind) => {
  const before = await keptIn(room.dataSource)
  await serve('one', kind)
  expect(await keptIn(room.dataSource)).toBe(before)
})

test('an overturning of what was never heard changes nothing; a penalty of a body nobody knows is on record', async () => {
  const before = await keptIn(room.dataSource)
  await overturn('unknown')
  expect(await keptIn(room.dataSource)).toBe(before)
  await serve('one', 'REVOCATION_OF_REGISTRATION', '51440400FAKE00427Y')
  expect(await room.store.statusPenalties.of(['51440400FAKE00427Y' as Uscc])).toMatchObject([{ took: false }])
})

describe('4.1, 6.10: a suspension ends by its last day', () => {
  const suspend = (id: string, until: string) => serve(id, 'ACTIVITY_SUSPENSION', ORG_1, until)
  const fireDue = async (at: string) => {
    room.clock.set(at)
    const means = { dataSource: room.dataSource, clock: room.clock, handlers: timers, log: silentLog() }
    return (await fireDueTimers(means)).length
  }
  const statusAt = async (at: string) => {
    await fireDue(at)
    return (await seen()).status
  }
  afterEach(() => room.clock.set('2026-03-02T01:30:00Z'))

  test('when that day ends, though it be a rest day, not a second before; once, told as news, with an audit row', async () => {
    await suspend('one', '2026-05-31')
    expect(await statusAt('2026-05-31T15:59:59Z')).toBe('ACTIVITY_SUSPENDED')
    expect(await statusAt('2026-05-31T16:00:00Z')).toBe('ACTIVE')
    expect(await fireDue('2026-06-01T01:00:00Z')).toBe(0)
    const told = await room.dataSource.query(
      "select json_unquote(json_extract(body, '$.to')) as status from outbox where name = 'organization.status-changed.v1' order by aggregate_version",
    )
    expect(told.map(({ status }: { status: string }) => status)).toEqual(['ACTIVITY_SUSPENDED', 'ACTIVE'])
    const audited = await room.dataSource.query("select 1 from audit_entry where command = 'end-suspension'")
    expect(audited).toHaveLength(1)
  })

  test('another suspension that runs on holds it until its own last day', async () => {
    await suspend('one', '2026-04-30')
    await suspend('two', '2026-05-31')
    expect(await statusAt('2026-04-30T16:00:00Z')).toBe('ACTIVITY_SUSPENDED')
    expect(await statusAt('2026-05-31T16:00:00Z')).toBe('ACTIVE')
  })

  test('a revocation that came meanwhile stands; overturned after that day, it leaves the body active', async () => {
    await suspend('one', '2026-04-20')
    await serve('two', 'REVOCATION_OF_REGISTRATION')
    expect(await statusAt('2026-04-20T16:00:00Z')).toBe('REVOKED')
    await overturn('two')
    expect((await seen()).status).toBe('ACTIVE')
  })

  test('those on record before this was kept end by it, too; no other gets a timer', async () => {
    await suspend('one', '2026-05-31')
    await suspend('two', '2026-05-31')
    await overturn('two')
    await serve('three', 'REVOCATION_OF_REGISTRATION', OTHER, '2026-05-31')
    await serve('four', 'ACTIVITY_SUSPENSION', OTHER)
    await suspend('five', '2026-04-20')
    await fireDue('2026-04-20T16:00:00Z')
    const planned = () =>
      room.dataSource.query(
        "select subject_id, state, due_at from timer where state = 'ARMED' order by subject_id",
      )
    const kept = await planned()
    await room.dataSource.query("delete from timer where state = 'ARMED'")
    for (const _ of [1, 2]) await room.dataSource.query(FILL)
    expect(await planned()).toEqual(kept)
    expect(kept).toHaveLength(1)
    expect(await statusAt('2026-05-31T15:59:59Z')).toBe('ACTIVITY_SUSPENDED')
    expect(await statusAt('2026-05-31T16:00:00Z')).toBe('ACTIVE')
  })

  test('overturned before its day, nothing is left to end; one without a last day ends by no timer', async () => {
    await suspend('one', '2026-05-31')
    await overturn('one')
    expect(await fireDue('2026-05-31T16:00:00Z')).toBe(0)
    await serve('two', 'ACTIVITY_SUSPENSION')
    expect(await statusAt('2030-01-01T00:00:00Z')).toBe('ACTIVITY_SUSPENDED')
  })
})
