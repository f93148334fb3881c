import { steadyClient } from '@gongshi/service-kit/test'
import { mostMemoryDuring, residentMib, until } from '@gongshi/testkit'
import { expect, test } from '@jest/globals'
import { PAIRED, type Paired, twoOfEach } from './house/two-of-each.ts'

/** A question that every room has a part in. */
const QUESTION = `{
  notices(first: 1) { edges { node { id } } }
  serviceItem(code: "A0101") { code }
  organizations(first: 1) { edges { node { name creditStanding { eligibleForAward } } } }
}`
const ROUNDS = 5
/** Rooms first, then the gateway and the portal (how-to/roll-out.md); three at a time. */
const ORDER: readonly (readonly Paired[])[] = [
  ['organizations', 'catalogue', 'procurement'],
  ['compliance', 'gateway', 'portal'],
]
const EACH = 6
const MOST = 1.5
/** So often everybody has asked before memory is looked at. */
const WARM = 25
/** Steady, not as fast as the machine allows: starting processes need it, too. */
const betweenMs = 500

const all = twoOfEach()

/** A process is told to leave, leaves in good order, and another takes its place. */
async function roll(name: Paired, at: 0 | 1): Promise<void> {
  const { pairs, balancers } = all()
  const one = pairs[name][at]
  expect([name, await one.end()]).toEqual([name, { code: 0, signal: null }])
  await one.restart()
  await until(() => balancers[name].ready() === 2, { within: 60_000 })
}

const pids = (): Record<string, number> =>
  Object.fromEntries(PAIRED.flatMap((name) => all().pairs[name].map(({ pid }, at) => [`${name} ${at}`, pid])))
const kindOf = (name: string) => name.split(' ')[0]!

/** What the larger one of each pair holds while the steady clients ask. */
function memoryAtRest(): Record<string, number> {
  const rest: Record<string, number> = {}
  for (const [name, pid] of Object.entries(pids()))
    rest[kindOf(name)] = Math.max(rest[kindOf(name)] ?? 0, residentMib(pid))
  return rest
}

test('five rolling restarts of gateway, portal and every room under twelve steady connections: no request fails, and none grows by half (attack 27)', async () => {
  const { balancers } = all()
  await until(() => PAIRED.every((name) => balancers[name].ready() === 2), { within: 60_000 })
  const page = new URL('/zh/notices', balancers.portal.url).href
  const clients = Array.from({ length: EACH }, () => [
    steadyClient({
      url: balancers.gateway.url,
      body: JSON.stringify({ query: QUESTION }),
      isWhole: (text) => !text.includes('"errors"'),
      betweenMs,
    }),
    steadyClient({
      url: page,
      isWhole: (text) => text.includes('</html>') && !text.includes('part-away'),
      betweenMs,
    }),
  ]).flat()
  await until(() => clients.every(({ asked }) => asked() > WARM), { within: 60_000 })
  const rest = memoryAtRest()
  const most = await mostMemoryDuring(pids, async () => {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const names of ORDER)
        for (const at of [0, 1] as const) await Promise.all(names.map((name) => roll(name, at)))
  })
  const told = await Promise.all(clients.map((client) => client.stop()))
  expect(told.flatMap(({ failures }) => failures)).toEqual([])
  expect(Math.min(...told.map(({ asked }) => asked))).toBeGreaterThan(2 * WARM)
  const grown = Object.entries(most).map(([name, mib]) => [name, mib / rest[kindOf(name)]!] as const)
  expect(grown.filter(([, times]) => times > MOST)).toEqual([])
}, 1_200_000)
