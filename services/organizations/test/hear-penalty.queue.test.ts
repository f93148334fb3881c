import { civilDateOf, newId, type Uscc } from '@gongshi/domain-kit'
import {
  type Announcement,
  hearNews,
  inTransaction,
  openMetrics,
  openQueues,
  relayOutbox,
  silentLog,
  storeWithin,
} from '@gongshi/service-kit'
import { aSeal } from '@gongshi/service-kit/test'
import { type TestDatabase, type TestRedis, testDatabase, testRedis, until } from '@gongshi/testkit'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { OrganizationStatus } from '../src/domain/organization/states.ts'
import { listeners } from '../src/jobs/listeners.ts'
import { anOrganization } from './an-organization.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

const log = silentLog()
const ORG_2 = '52440400FAKE00048A' as Uscc
let room: TestRoom
let compliance: TestDatabase
let redis: TestRedis
let ends: (() => Promise<unknown>)[] = []

beforeEach(async () => {
  room = await openTestRoom('2026-04-10T02:00:00Z')
  compliance = await testDatabase({ name: 'compliance' })
  redis = testRedis()
  const organization = anOrganization({ uscc: ORG_2, orgType: 'SOCIAL_SERVICE_INSTITUTION' })
  await room.store.organizations.add(organization, { at: room.clock.instant, by: 'test' })
})
afterEach(async () => {
  for (const end of ends.toReversed()) await end()
  ends = []
  await redis.close()
  await compliance.close()
  await room.close()
})

const queuesOf = (name: string) => {
  const queues = openQueues({ url: redis.url, log, seal: aSeal(name), namespace: redis.namespace })
  ends.push(queues.close)
  return queues
}
/** Compliance tells, and this room listens, as their processes do. */
function listen() {
  const told = { room: 'compliance', dataSource: compliance.dataSource } as const
  const relay = relayOutbox({
    ...told,
    ...{ queues: queuesOf('compliance'), log, metrics: openMetrics({ service: 'compliance' }) },
  })
  const heard = hearNews({
    ...{ room: 'organizations', listeners },
    ...{ dataSource: room.dataSource, queues: queuesOf('organizations') },
    ...{ log, metrics: openMetrics({ service: 'organizations' }) },
  })
  ends.push(relay.stop, heard.stop)
}
const tell = (...news: Announcement[]) =>
  inTransaction(compliance.dataSource, (tx) => storeWithin(tx, () => ({})).announce(news))
const at = () => ({ occurredAt: room.clock.instant, today: civilDateOf(room.clock.instant).toString() })
const served = (
  penaltyId: string,
  kind: 'REVOCATION_OF_REGISTRATION' | 'ACTIVITY_SUSPENSION' | 'WARNING',
) => ({
  name: 'penalty.served.v1' as const,
  ...{ aggregateId: penaltyId, aggregateVersion: 1, occurredAt: at().occurredAt },
  body: { penaltyId, uscc: ORG_2, kind, servedOn: at().today },
})
const overturned = (penaltyId: string) => ({
  name: 'penalty.overturned.v1' as const,
  ...{ aggregateId: penaltyId, aggregateVersion: 2, occurredAt: at().occurredAt },
  body: { penaltyId, uscc: ORG_2, overturnedOn: at().today },
})
const statusNow = async () => (await room.store.organizations.byCodes([ORG_2]))[0]!.status
/** within a minute of the event. */
const within = 60_000
const becomes = (status: OrganizationStatus) => until(async () => (await statusNow()) === status, { within })
const told = async (): Promise<string[]> => {
  const rows = await room.dataSource.query(
    "select body from outbox where name = 'organization.status-changed.v1' order by aggregate_version",
  )
  return rows.map(({ body }: { body: { from: string; to: string } | string }) => {
    const { from, to } = typeof body === 'string' ? JSON.parse(body) : body
    return `${from} ${to}`
  })
}
const allHeard = (count: number) =>
  until(
    async () => {
      const [row] = await room.dataSource.query(
        'select count(*) as n from inbox where applied_at is not null',
      )
      return Number(row.n) === count
    },
    { within },
  )

test('AC-17, AC-21: a revocation served is in the register as soon as it is heard; overturned, the body is active again', async () => {
  listen()
  const id = newId()
  await tell(served(id, 'REVOCATION_OF_REGISTRATION'))
  await becomes('REVOKED')
  await tell(overturned(id))
  await becomes('ACTIVE')
  expect(await told()).toEqual(['ACTIVE REVOKED', 'REVOKED ACTIVE'])
})

test('R-19: told while nobody listened, in one go and again: once each, in their order', async () => {
  const [revocation, suspension, warning] = [newId(), newId(), newId()]
  await tell(served(suspension, 'ACTIVITY_SUSPENSION'), served(revocation, 'REVOCATION_OF_REGISTRATION'))
  await tell(overturned(revocation), served(warning, 'WARNING'))
  // delivered again, as after a crash between the effect and its acknowledgement
  await compliance.dataSource.query('update outbox_delivery set settled = 0, due_at = utc_timestamp(3)')
  listen()
  await allHeard(4)
  expect(await statusNow()).toBe('ACTIVITY_SUSPENDED')
  const changes = await told()
  await compliance.dataSource.query('update outbox_delivery set settled = 0, due_at = utc_timestamp(3)')
  const settled = () =>
    compliance.dataSource.query('select count(*) as n from outbox_delivery where settled = 0')
  await until(async () => Number((await settled())[0].n) === 0, { within })
  expect(await told()).toEqual(changes)
  expect(await statusNow()).toBe('ACTIVITY_SUSPENDED')
})
