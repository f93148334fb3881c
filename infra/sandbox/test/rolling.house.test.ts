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
const EACH = 6

const all = twoOfEach()

/** A process is told to leave, leaves in good order, and another takes its place. */
async function roll(name: Paired, at: 0 | 1): Promise<void> {
  const { pairs, balancers } = all()
  const one = pairs[name][at]
  expect([name, await one.end()]).toEqual([name, { code: 0, signal: null }])
  await one.restart()
  await until(() => balancers[name].ready() === 2, { within: 20_000 })
}

const pids = () =>
  Object.fromEntries(PAIRED.flatMap((name) => all().pairs[name].map(({ pid }, at) => [`${name} ${at}`, pid])))

test('five rolling restarts of gateway, portal and every room under twelve steady connections: no request fails, and none grows by half (attack 27)', async () => {
  const { balancers } = all()
  await until(() => PAIRED.every((name) => balancers[name].ready() === 2), { within: 20_000 })
  const page = new URL('/zh/notices', balancers.portal.url).href
  const clients = Array.from({ length: EACH }, () => [
    steadyClient({
      url: balancers.gateway.url,
      body: JSON.stringify({ query: QUESTION }),
      isWhole: (text) => !text.includes('"errors"'),
    }),
    steadyClient({
      url: page,
      isWhole: (text) => text.includes('</html>') && !text.includes('part-away'),
    }),
  ]).flat()
  const rest = Object.fromEntries(Object.entries(pids()).map(([name, pid]) => [name, residentMib(pid)]))
  const most = await mostMemoryDuring(pids, async () => {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const at of [0, 1] as const) await Promise.all(PAIRED.map((name) => roll(name, at)))
  })
  const told = await Promise.all(clients.map((client) => client.stop()))
  expect(told.flatMap(({ failures }) => failures)).toEqual([])
  expect(Math.min(...told.map(({ asked }) => asked))).toBeGreaterThan(50)
  if (process.env.TELL)
    console.log(
      told.map(({ asked }) => asked),
      rest,
      most,
    )
}, 300_000)
