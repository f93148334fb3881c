import { afterEach, describe, expect, test } from '@jest/globals'
import { ROOMS, type RoomName } from '../../src/house/names.ts'
import { type Answer, dataOf } from '../house/ask.ts'
import { connectionsOf, unreadAt } from '../house/connections.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { until } from '../house/until.ts'

const QUERY = '{ organization(uscc: "51440400FAKE00013T") { name creditStanding { eligibleForAward } } }'
type Found = { organization: { name: string; creditStanding: { eligibleForAward: boolean } | null } | null }

/** Issue 2, point 3: a dead or hanging room gives partial data within the deadline. */
export const brokenRoom = (house: () => HouseUnderTest): void =>
  describe('a room that does not answer takes only its own fields with it (platform.md 7 and 9)', () => {
    const room = () => house().processes.compliance
    afterEach(async () => {
      if (room().isRunning()) room().thaw()
      else await room().restart()
      await until(
        () => house().ask<Found>(null, QUERY),
        ({ errors }) => errors.length === 0,
        20_000,
      )
    }, 40_000)

    test('all rooms up: everything is there', async () => {
      const { organization } = dataOf(await house().ask<Found>(null, QUERY))
      expect(organization).toEqual({ name: '珠海市示例行业协会', creditStanding: { eligibleForAward: true } })
    })

    test('compliance killed: the name stands, the credit standing is null, the error names the room and nothing else', async () => {
      await room().kill('SIGKILL')
      expectPartial(house(), await house().ask<Found>(null, QUERY))
    })

    test('compliance frozen: the same, within the deadline', async () => {
      room().freeze()
      const answer = await house().ask<Found>(null, QUERY)
      expectPartial(house(), answer)
      expect(answer.ms).toBeLessThan(3500)
    })

    test('a fetch ends when its client leaves', async () => {
      const open = () => connectionsOf(house().processes.gateway.pid, house().ports.compliance)
      room().freeze()
      const leave = new AbortController()
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ query: QUERY })
      const asked = fetch(house().urls.gateway, { method: 'POST', headers, body, signal: leave.signal })
      // the gateway's question lies at the frozen room, which does not read it
      await until(
        async () => unreadAt(house().ports.compliance),
        (bytes) => bytes > 0,
      )
      const during = open()
      leave.abort()
      await asked.catch(() => undefined)
      await until(
        async () => open(),
        (now) => now === during - 1,
        700,
      )
    })
  })

/** Two parts of each room, asked for in one question. */
const PARTS: Record<RoomName, Record<string, string>> = {
  organizations: {
    organization: 'organization(uscc: "51440400FAKE00013T") { name }',
    agencies: 'agencies(first: 1) { edges { cursor } }',
  },
  catalogue: { clock: 'clock { now }', calendarNotices: 'calendarNotices(first: 1) { edges { cursor } }' },
  procurement: {
    notices: 'notices(first: 1) { edges { cursor } }',
    projects: 'projects(first: 1) { edges { cursor } }',
  },
  compliance: {
    creditListings: 'creditListings(list: ABNORMAL_ACTIVITY, first: 1) { edges { cursor } }',
    penalties: 'penalties(first: 1) { edges { cursor } }',
  },
}
const partsOf = (rooms: readonly RoomName[]) => rooms.flatMap((room) => Object.keys(PARTS[room])).sort()
const ALL = `{ ${ROOMS.flatMap((room) => Object.values(PARTS[room])).join(' ')} }`

/** One room away leaves the parts of all others (front-door 3, AC-78): each room, frozen and killed. */
export const eachRoomAway = (house: () => HouseUnderTest): void =>
  describe.each(ROOMS)(
    'with %s away, the parts of the other rooms are there, and an error for each of its own',
    (name) => {
      const room = () => house().processes[name]
      const ask = () => house().ask<Record<string, unknown>>(null, ALL)
      afterEach(async () => {
        if (room().isRunning()) room().thaw()
        else await room().restart()
        await until(ask, ({ errors }) => errors.length === 0, 20_000)
      }, 40_000)

      test.each(['frozen', 'killed'])('%s', async (how) => {
        dataOf(await ask())
        if (how === 'frozen') room().freeze()
        else await room().kill('SIGKILL')
        const { status, data, errors } = await ask()
        const there = Object.entries(data ?? {}).flatMap(([part, found]) => (found ? [part] : []))
        expect([status, there.sort()]).toEqual([200, partsOf(ROOMS.filter((other) => other !== name))])
        expect(errors.map(({ path }) => path?.join('.')).sort()).toEqual(partsOf([name]))
        for (const error of errors)
          expect(error.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', service: name })
      })
    },
  )

function expectPartial({ ports }: HouseUnderTest, { status, data, errors, text }: Answer<Found>): void {
  expect({ status, data }).toEqual({
    status: 200,
    data: { organization: { name: '珠海市示例行业协会', creditStanding: null } },
  })
  expect(errors).toMatchObject([
    {
      path: ['organization', 'creditStanding'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'compliance' },
    },
  ])
  for (const secret of ['127.0.0.1', 'ECONN', String(ports.compliance), ' at ', 'node_modules'])
    expect(text).not.toContain(secret)
}
