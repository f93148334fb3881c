import { newId, Temporal, type Uscc } from '@gongshi/domain-kit'
import { inTransaction } from '@gongshi/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { hearOrganizationRegistered, hearOrganizationStatusChanged } from '../src/jobs/hear-organization.ts'
import { ORG_1 } from './a-city.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
})
afterAll(() => room.close())

const occurredAt = Temporal.Instant.from('2026-03-02T01:00:00Z')
const registered = (version: number, status = 'ACTIVE') =>
  inTransaction(room.dataSource, (tx) =>
    hearOrganizationRegistered.apply(tx, {
      eventId: newId(),
      name: 'organization.registered.v1',
      aggregateId: ORG_1,
      aggregateVersion: version,
      occurredAt,
      body: { uscc: ORG_1, status, divisionCode: '440400' },
    }),
  )
const statusChanged = (version: number, to: string) =>
  inTransaction(room.dataSource, (tx) =>
    hearOrganizationStatusChanged.apply(tx, {
      eventId: newId(),
      name: 'organization.status-changed.v1',
      aggregateId: ORG_1,
      aggregateVersion: version,
      occurredAt,
      body: { uscc: ORG_1, from: 'ACTIVE', to, changedOn: '2026-03-02' },
    }),
  )
const known = () => room.store.knownOrganizations.byCodes([ORG_1 as Uscc])

test('R-19: a registered organization is known with its status', async () => {
  await registered(1)
  expect(await known()).toEqual([{ uscc: ORG_1, status: 'ACTIVE', heardVersion: 1 }])
})

test('R-19: newer news is kept, older news changes nothing', async () => {
  await statusChanged(3, 'REVOKED')
  await statusChanged(2, 'ACTIVITY_SUSPENDED')
  await registered(1)
  expect(await known()).toEqual([{ uscc: ORG_1, status: 'REVOKED', heardVersion: 3 }])
})
