import { type Actor, PUBLIC } from '@gongshi/domain-kit'
import { keptIn } from '@gongshi/service-kit/test'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { agencies, divisions, organizations } from './a-city.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

const ORG_1 = '51440400FAKE00013T'
const UNION = '51440400FAKE00021M'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom()
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', agencies)
  await room.import('synthetic/organizations.csv', organizations())
  await room.dataSource.query("update organization set external_ref = 'source:7' where uscc = ?", [ORG_1])
  door = await openTestDoor(room)
})
afterAll(async () => {
  await door.close()
  await room.close()
})
afterEach(() => room.dataSource.query('delete from external_reference'))

const record = async (over: object = {}, by: Actor = people.handler) => {
  const input = { uscc: ORG_1, platform: 'GUANGDONG_PLATFORM', ref: 'GD-2026-0001', ...over }
  const { data, errors } = await door.ask(
    `mutation ($input: RecordExternalRefInput!) { recordExternalRef(input: $input) {
      organization { externalRef } userErrors { code field } } }`,
    { input },
    by,
  )
  expect(errors).toBeUndefined()
  return data.recordExternalRef.userErrors.map(({ code }: { code: string }) => code)
}
const read = async (uscc = ORG_1) => {
  const query =
    'query ($uscc: USCC!) { organization(uscc: $uscc) { externalRef externalRefs { platform ref } } }'
  return (await door.ask(query, { uscc }, PUBLIC)).data.organization
}

test('S01: what the provincial platform calls it is shown; before that, what the register it came from did', async () => {
  expect(await read()).toEqual({ externalRef: 'source:7', externalRefs: [] })
  expect((await read(UNION)).externalRef).toBeNull()
  expect(await record()).toEqual([])
  expect(await read()).toEqual({
    externalRef: 'GD-2026-0001',
    externalRefs: [{ platform: 'GUANGDONG_PLATFORM', ref: 'GD-2026-0001' }],
  })
  expect(await record({ ref: ' GD-2026-0002 ' })).toEqual([])
  expect((await read()).externalRef).toBe('GD-2026-0002')
  const [trail] = await room.dataSource.query(
    "select count(*) as n from audit_entry where aggregate_type = 'external-reference'",
  )
  expect(Number(trail.n)).toBe(2)
})

test('a reference is borne once; put right at the one, it is free for the other', async () => {
  expect(await record()).toEqual([])
  expect(await record({ uscc: UNION })).toEqual(['DUPLICATE'])
  expect(await record()).toEqual([])
  expect(await record({ ref: 'GD-2026-0002' })).toEqual([])
  expect(await record({ uscc: UNION })).toEqual([])
})

test('80 signs are good, 81 and none are not, nor is one with a space in it', async () => {
  expect(await record({ ref: 'x'.repeat(80) })).toEqual([])
  for (const ref of ['x'.repeat(81), '', ' ', 'GD 1', '\u0000', '<\u202e>'])
    expect([ref, await record({ ref })]).toEqual([ref, ['INPUT_INVALID']])
})

test('must fail: the body itself, an approver, another registrar, the public: nothing is written', async () => {
  const before = await keptIn(room.dataSource)
  for (const by of [people.association, people.approver, people.elsewhere, people.purchaser, PUBLIC])
    expect(await record({}, by)).toEqual(['FORBIDDEN'])
  expect(await record({ uscc: '51440400FAKE00427Y' })).toEqual(['NOT_FOUND'])
  expect(await keptIn(room.dataSource)).toBe(before)
})
