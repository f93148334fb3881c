import { auditOverHttp } from '@gongshi/service-kit/test'
import { expect, test } from '@jest/globals'
import { inTheCity } from './in-the-city.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'

const city = inTheCity()

test('GraphQL over HTTP: all 61 checks of the audit pass', async () => {
  expect(await auditOverHttp(city.door.url, city.door.opener)).toMatchObject({
    passed: 61,
    total: 61,
    failed: [],
  })
})

test('whoever is not the gateway is refused', async () => {
  const body = JSON.stringify({ query: '{ clock { now } }' })
  const headers = { 'content-type': 'application/json' }
  expect((await fetch(city.door.url, { method: 'POST', headers, body })).status).toBe(403)
})

test('now and today are the house’s, not the wall’s', async () => {
  city.room.clock.set('2026-03-17T16:00:00Z')
  const { data } = await city.door.ask('{ clock { now today isSandbox } }')
  expect(data.clock).toEqual({ now: '2026-03-17T16:00:00Z', today: '2026-03-18', isSandbox: true })
})

test('in the demo city anybody moves it, in a deployment nobody', async () => {
  const move =
    'mutation { moveClock(input: { to: "2026-03-18T00:00:01+08:00" }) { clock { now today } userErrors { code } } }'
  expect((await city.door.ask(move)).data.moveClock.clock).toEqual({
    now: '2026-03-17T16:00:01Z',
    today: '2026-03-18',
  })
  const deployed = await openTestDoor(city.room, {
    isOn: false,
    moveClock: async () => city.room.clock.instant,
  })
  const refused = await deployed.ask(move, {}, people.oprApprover)
  await deployed.close()
  expect(refused.data.moveClock).toEqual({ clock: null, userErrors: [{ code: 'FORBIDDEN' }] })
})

test('the clock stays in a century the database can keep', async () => {
  const { data } = await city.door.ask(
    'mutation { moveClock(input: { to: "2100-01-01T00:00:00Z" }) { userErrors { code } } }',
  )
  expect(data.moveClock.userErrors).toEqual([{ code: 'INPUT_INVALID' }])
})
