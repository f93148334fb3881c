import { type Actor, newId, PUBLIC, Temporal } from '@gongshi/domain-kit'
import { inTransaction } from '@gongshi/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { hearSupervisionEscalated } from '../src/jobs/hear-supervision.ts'
import { ORG_1 } from './a-city.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom('2026-03-02T02:00:00Z')
  door = await openTestDoor(room, [])
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const occurredAt = Temporal.Instant.from('2026-03-02T01:00:00Z')
const told = async (divisionCode = '440400') => {
  const [leadId, supervisionId] = [newId(), newId()]
  const hear = () =>
    inTransaction(room.dataSource, (tx) =>
      hearSupervisionEscalated.apply(tx, {
        eventId: newId(),
        name: 'supervision.escalated.v1',
        aggregateId: supervisionId,
        aggregateVersion: 2,
        occurredAt,
        body: { supervisionId, leadId, uscc: ORG_1, divisionCode },
      }),
    )
  await hear()
  return { leadId, supervisionId, hear }
}
const FIELDS = 'id source organization { uscc } supervision { id } toldAt'
const read = async (id: string, by?: Actor) =>
  (await door.ask(`query ($id: ID!) { lead(id: $id) { ${FIELDS} } }`, { id }, by)).data.lead
const listed = async (by?: Actor) => {
  const query = '{ leads { totalCount edges { node { id } } } }'
  const { leads } = (await door.ask(query, {}, by)).data
  return leads?.edges.map(({ node }: { node: { id: string } }) => node.id)
}

test('S38: what a registrar tells is a lead under the id it was given, once however often it is heard', async () => {
  const { leadId, supervisionId, hear } = await told()
  await hear()
  expect(await room.store.leads.count({ read: '' })).toBe(1)
  expect(await read(leadId, people.handler)).toEqual({
    ...{ id: leadId, source: 'REPORT', organization: { uscc: ORG_1 }, supervision: { id: supervisionId } },
    toldAt: occurredAt.toString(),
  })
})

test('7: enforcement of that division and above reads it; nobody else learns that there is one', async () => {
  const { leadId } = await told()
  const province = { ...people.handler, divisionCode: '440000' }
  const auditor = { ...people.handler, roles: ['AUD' as const] }
  for (const by of [people.handler, people.approver, province, auditor]) {
    expect((await read(leadId, by))?.id).toBe(leadId)
    expect(await listed(by)).toContain(leadId)
  }
  for (const by of [PUBLIC, people.registrar]) {
    expect(await read(leadId, by)).toBeNull()
    expect(await listed(by)).toBeUndefined()
  }
  expect(await read(leadId, people.elsewhere)).toBeNull()
  expect(await listed(people.elsewhere)).toEqual([])
  const { leadId: ofDoumen } = await told('440403')
  expect(await listed(people.elsewhere)).toEqual([ofDoumen])
  expect((await listed(people.handler)).slice(0, 2)).toEqual([ofDoumen, leadId])
})
