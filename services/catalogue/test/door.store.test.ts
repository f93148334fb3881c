import type { Temporal } from '@gongshi/domain-kit'
import { auditOverHttp } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestDoor } from './open-test-door.ts'
import { LOADING_MS, loadCity, openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
const sandbox = {
  isOn: true,
  moveClock: async (to: Temporal.Instant | 'real') => (to === 'real' ? room.clock.instant : to),
}

beforeAll(async () => {
  room = await openTestRoom('2026-03-02T01:30:00Z')
  await loadCity(room)
  door = await openTestDoor(room, sandbox)
}, LOADING_MS)
afterAll(async () => {
  await door.close()
  await room.close()
})

test('GraphQL over HTTP: all 61 checks of the audit pass', async () => {
  expect(await auditOverHttp(door.url, door.opener)).toMatchObject({ passed: 61, total: 61, failed: [] })
})

test('whoever is not the gateway is refused', async () => {
  const body = JSON.stringify({ query: '{ clock { now } }' })
  const headers = { 'content-type': 'application/json' }
  expect((await fetch(door.url, { method: 'POST', headers, body })).status).toBe(403)
})

test('now and today are the house’s, not the wall’s', async () => {
  room.clock.set('2026-03-17T16:00:00Z')
  const { data } = await door.ask('{ clock { now today isSandbox } }')
  expect(data.clock).toEqual({ now: '2026-03-17T16:00:00Z', today: '2026-03-18', isSandbox: true })
})

test('in the demo city anybody moves it, in a deployment nobody', async () => {
  const move =
    'mutation { moveClock(input: { to: "2026-03-18T00:00:01+08:00" }) { clock { now today } userErrors { code } } }'
  expect((await door.ask(move)).data.moveClock.clock).toEqual({
    now: '2026-03-17T16:00:01Z',
    today: '2026-03-18',
  })
  const deployed = await openTestDoor(room, { ...sandbox, isOn: false })
  const refused = await deployed.ask(move, {}, people.oprApprover)
  await deployed.close()
  expect(refused.data.moveClock).toEqual({ clock: null, userErrors: [{ code: 'FORBIDDEN' }] })
})

test('the clock stays in a century the database can keep', async () => {
  const { data } = await door.ask(
    'mutation { moveClock(input: { to: "2100-01-01T00:00:00Z" }) { userErrors { code } } }',
  )
  expect(data.moveClock.userErrors).toEqual([{ code: 'INPUT_INVALID' }])
})
