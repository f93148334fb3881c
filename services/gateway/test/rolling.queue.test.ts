import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Balancer, balancer, steadyClient } from '@gongshi/service-kit/test'
import { until } from '@gongshi/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import getPort from 'get-port'
import { tinySupergraph } from './a-gateway.ts'
import { compiled, KEY } from './start-tiny-room.ts'

const ISSUER = 'http://127.0.0.1:9'
const folder = mkdtempSync(join(tmpdir(), 'rolling-'))
const supergraph = join(folder, 'supergraph.graphql')
const FREE = { host: '127.0.0.1' }
const common = { HOST: '127.0.0.1', OIDC_ISSUER: ISSUER, DRAIN_MS: '500', LOG_LEVEL: 'fatal' }

/** One process of a pair; it can be told to leave and is then started anew at its port. */
type Pair = { ports: number[]; roll: (at: number) => Promise<void>; end: () => void; balancer: Balancer }

/** Whoever did not come up in time is ended all the same. */
const started: ChildProcess[][] = []
afterAll(() => {
  for (const child of started.flat()) child.kill('SIGKILL')
})

async function aPair(program: string, env: Record<string, string>): Promise<Pair> {
  const ports = [await getPort(FREE), await getPort(FREE)]
  const start = (port: number): ChildProcess =>
    spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(__dirname, program)], {
      env: { ...compiled, PATH: process.env.PATH, ...common, ...env, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  const running = ports.map(start)
  started.push(running)
  const isReady = async (port: number) =>
    (await fetch(`http://127.0.0.1:${port}/readyz`, { headers: { connection: 'close' } })).ok
  for (const port of ports) await until(() => isReady(port), { within: 20_000, every: 50 })
  const before = await balancer(ports)
  return {
    ports,
    balancer: before,
    roll: async (at) => {
      const child = running[at]!
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      expect(await gone).toEqual([0, null])
      running[at] = start(ports[at]!)
      await until(() => isReady(ports[at]!), { within: 60_000, every: 50 })
      await until(() => before.ready() === 2, { within: 5000 })
    },
    end: () => {
      for (const child of running) child.kill('SIGKILL')
    },
  }
}

let rooms: Pair
let other: Pair
let gateways: Pair
beforeAll(async () => {
  writeFileSync(supergraph, tinySupergraph())
  ;[rooms, other] = await Promise.all([
    aPair('tiny-room-service.ts', { NAME: 'compliance', GATEWAY_KEY: KEY }),
    aPair('tiny-room-service.ts', { NAME: 'organizations', GATEWAY_KEY: KEY }),
  ])
  const keys = ['ORGANIZATIONS', 'CATALOGUE', 'PROCUREMENT', 'COMPLIANCE'].flatMap((room) => [
    [`${room}_KEY`, KEY],
    [`${room}_URL`, 'http://127.0.0.1:9/graphql'],
  ])
  gateways = await aPair('../src/main.ts', {
    ...Object.fromEntries(keys),
    COMPLIANCE_URL: rooms.balancer.url,
    ORGANIZATIONS_URL: other.balancer.url,
    SUPERGRAPH_FILE: supergraph,
    RATE_ADDRESS: '0',
  })
}, 60_000)
afterAll(async () => {
  for (const pair of [gateways, rooms, other]) {
    pair?.end()
    await pair?.balancer.close()
  }
  rmSync(folder, { recursive: true })
})

const body = JSON.stringify({
  query: '{ who listed organizations(first: 1) { name standing { eligible } } }',
})
const isWhole = (text: string) => !text.includes('"errors"')

test('five rolling restarts of gateway and room under twelve steady connections: no request fails (attack 27)', async () => {
  const clients = Array.from({ length: 12 }, () =>
    // steady, not as fast as the machine allows: starting processes need it, too
    steadyClient({ url: gateways.balancer.url, body, isWhole, betweenMs: 100 }),
  )
  for (let round = 0; round < 5; round += 1) {
    for (const at of [0, 1]) await Promise.all([gateways.roll(at), rooms.roll(at)])
  }
  const told = await Promise.all(clients.map((client) => client.stop()))
  expect(told.flatMap(({ failures }) => failures)).toEqual([])
  expect(Math.min(...told.map(({ asked }) => asked))).toBeGreaterThan(50)
}, 400_000)
