import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import type { GatewayContext } from '../gateway-context.ts'
import { openRooms } from './open-rooms.ts'
import { type Room, roomSource } from './room-source.ts'

const DEADLINE_MS = 600

/** A room that holds its port and answers nothing; what it is told, and what the log says of it. */
const silent = createServer(({ headers }) => told.push(Number(headers['x-gongshi-waits'])))
const [told, logged]: [number[], { msg: string }[]] = [[], []]
let room: Room

beforeAll(async () => {
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
  const { port } = silent.address() as AddressInfo
  room = openRooms({
    addresses: { silent: `http://127.0.0.1:${port}/` },
    keys: { silent: 'k' },
    deadlineMs: DEADLINE_MS,
    lanes: { room: 4, operation: 4, mutation: 4, mutations: 4, waitMs: 50 },
    log: pino({ level: 'warn' }, { write: (line) => void logged.push(JSON.parse(line)) }),
    metrics: new Registry(),
  }).get('silent')!
})
afterAll(() => {
  silent.closeAllConnections()
  silent.close()
})
beforeEach(() => {
  told.length = 0
  logged.length = 0
})

const askWith = (leftMs: number) =>
  roomSource(room).process({
    request: { query: 'query { who }' },
    context: {
      signal: new AbortController().signal,
      endsAtMs: performance.now() + leftMs,
      longerMs: 0,
      traceId: 't',
    } as GatewayContext,
  } as never)

test('a room that has its whole time and does not answer is told of in the log', async () => {
  expect(await askWith(3000)).toMatchObject({ data: null, errors: [{ path: ['who'] }] })
  expect(told).toEqual([DEADLINE_MS])
  expect(logged.map(({ msg }) => msg)).toEqual(['a room did not answer'])
})

test('one that is asked late is told what is left of the request, and not blamed when that runs out', async () => {
  expect(await askWith(450)).toMatchObject({ data: null, errors: [{ path: ['who'] }] })
  expect(told).toEqual([300])
  expect(logged).toEqual([])
})
