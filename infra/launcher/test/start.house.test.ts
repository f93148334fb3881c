import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import getPort from 'get-port'
import { lives } from '../door/born.mjs'
import { runScript, type StartedHouse, stateIn } from './started-house.ts'

const dataDir = mkdtempSync(join(process.env.TEST_DIR ?? tmpdir(), 'gongshi-start-'))
let port: number
let firstMs: number
let house: StartedHouse

const start = async (): Promise<number> => {
  const from = performance.now()
  house = runScript('start', { dataDir, port })
  await house.ready()
  return performance.now() - from
}

const countOfDivisions = async (): Promise<number> => {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ organizations(first: 1) { totalCount } }' }),
  })
  const { data } = (await answer.json()) as { data: { organizations: { totalCount: number } } }
  return data.organizations.totalCount
}

beforeAll(async () => {
  port = await getPort({ host: '127.0.0.1' })
  firstMs = await start()
}, 300_000)

afterAll(async () => {
  house?.child.kill('SIGTERM')
  await house?.ended()
  rmSync(dataDir, { recursive: true, force: true })
}, 60_000)

describe('npm start', () => {
  let organizations: number

  test('prints a table of addresses, and every process is ready', async () => {
    expect(house.said()).toContain(`GraphQL        http://127.0.0.1:${port}/graphql`)
    for (const url of Object.values(stateIn(dataDir).urls))
      expect((await fetch(new URL('/readyz', url))).status).toBe(200)
    organizations = await countOfDivisions()
    expect(organizations).toBeGreaterThan(300)
  })

  test('a second start says that it runs already, and where', async () => {
    const second = runScript('start', { dataDir, port })
    expect(await second.ended()).toBe(1)
    expect(second.said()).toMatch(
      /^Gongshi runs already from .* at http:\/\/127\.0\.0\.1:\d+\/graphql, process \d+: stop that one first/,
    )
  })

  test('a reset is refused while it runs', async () => {
    const reset = runScript('reset', { dataDir, port })
    expect(await reset.ended()).toBe(1)
    expect(reset.said()).toContain('runs already')
  })

  test('a process that is killed is brought back and told in one line', async () => {
    process.kill(stateIn(dataDir).processes.catalogue!.pid, 'SIGKILL')
    const deadline = Date.now() + 20_000
    while (!house.said().includes('catalogue is back') && Date.now() < deadline) await sleep(50)
    expect(house.said()).toContain('  catalogue ended (SIGKILL); starting it again\n  catalogue is back\n')
  }, 30_000)

  test('kill -9 of the launcher leaves nothing that blocks the next start, which takes less than half as long as the first and keeps the data', async () => {
    const before = stateIn(dataDir)
    process.kill(before.launcher.pid, 'SIGKILL')
    await house.ended()
    expect(await start()).toBeLessThan(firstMs / 2)
    expect(Object.values(before.processes).filter(lives)).toEqual([])
    expect(await countOfDivisions()).toBe(organizations)
  }, 120_000)

  test('SIGTERM stops everything; nothing is left running and the exit is clean', async () => {
    const { processes } = stateIn(dataDir)
    house.child.kill('SIGTERM')
    expect(await house.ended()).toBe(0)
    expect(house.said()).toMatch(/✓ stopping gateway, rooms and servers \(\d+\.\d s\)\n$/)
    expect(Object.values(processes).filter(lives)).toEqual([])
  }, 60_000)

  test('a taken port is one clear sentence, not a stack trace', async () => {
    const squatter = createServer().listen(port, '127.0.0.1')
    await once(squatter, 'listening')
    const refused = runScript('start', { dataDir, port })
    expect(await refused.ended()).toBe(1)
    expect(refused.said()).toContain(`Port ${port} is taken by another program`)
    expect(refused.said()).not.toMatch(/^\s+at /m)
    squatter.close()
  }, 30_000)

  test('a named server that is dead stops the start with one sentence', async () => {
    const refused = runScript('start', { dataDir, port, env: { MYSQL_URL: 'mysql://u:hush@127.0.0.1:1' } })
    expect(await refused.ended()).toBe(1)
    expect(refused.said()).toMatch(/^MYSQL_URL is set, but mysql:\/\/127\.0\.0\.1:1 cannot be used/)
  }, 30_000)

  test('a reset empties the state', async () => {
    const reset = runScript('reset', { dataDir, port })
    expect(await reset.ended()).toBe(0)
    expect(reset.said()).toContain('the next npm start is a first one')
  }, 30_000)
})
