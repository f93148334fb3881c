import { type Balancer, balancer } from '@gongshi/service-kit/test'
import { afterAll, beforeAll } from '@jest/globals'
import { endCrew, startOne } from '../../src/house/crew.ts'
import type { HouseProcess } from '../../src/house/house-process.ts'
import { ROOMS } from '../../src/house/names.ts'
import { choosePorts } from '../../src/house/ports.ts'
import { closeHouse, type HouseUnderTest, openHouse } from './open-house.ts'

export const PAIRED = [...ROOMS, 'gateway', 'portal'] as const
export type Paired = (typeof PAIRED)[number]

/** A house in which two processes of each kind stand behind a balancer, by which alone they know one another. */
export type TwoOfEach = {
  house: HouseUnderTest
  balancers: Record<Paired, Balancer>
  pairs: Record<Paired, readonly [HouseProcess, HouseProcess]>
}

/** A balancer has to see that a process leaves while it still answers. */
const LOOK_EVERY_MS = 150
const DRAIN_MS = 1000

/** Starts it before the tests of this file and clears it away after them. */
export function twoOfEach(): () => TwoOfEach {
  let all: TwoOfEach | undefined
  beforeAll(async () => {
    all = await open()
  }, 240_000)
  afterAll(async () => {
    if (!all) return
    await endCrew(secondsOf(all.pairs))
    await closeHouse(all.house)
    for (const one of Object.values(all.balancers)) await one.close()
  }, 90_000)
  return () => {
    if (!all) throw new Error('the house is not up')
    return all
  }
}

async function open(): Promise<TwoOfEach> {
  const ports = await choosePorts({}, {})
  const others = { ...(await choosePorts({}, {})), issuer: ports.issuer }
  const balancers = await ofEach((name) => balancer([ports[name], others[name]], LOOK_EVERY_MS))
  const house = await openHouse({ portal: true, ports, env: addresses(balancers) })
  const seconds = await ofEach(async (name) => {
    const { handle, ready } = startOne(name, { ...house.around, ports: others })
    await ready
    return handle
  })
  const pairs = await ofEach(async (name) => [house.processes[name], seconds[name]] as const)
  return { house, balancers, pairs }
}

/** Where everybody finds everybody: at the balancers. */
function addresses(balancers: Record<Paired, Balancer>): Record<string, string> {
  const rooms = ROOMS.map((room) => [`${room.toUpperCase()}_URL`, balancers[room].url])
  return {
    ...Object.fromEntries(rooms),
    GATEWAY_URL: balancers.gateway.url,
    PUBLIC_URL: new URL(balancers.portal.url).origin,
    DRAIN_MS: String(DRAIN_MS),
    // all of them are one caller here, who asks as much as many
    RATE_ADDRESS: '0',
    RATE_WORK: '0',
  }
}

async function ofEach<T>(make: (name: Paired) => Promise<T>): Promise<Record<Paired, T>> {
  const made = await Promise.all(PAIRED.map(async (name) => [name, await make(name)] as const))
  return Object.fromEntries(made) as Record<Paired, T>
}

const secondsOf = (pairs: TwoOfEach['pairs']) =>
  Object.fromEntries(PAIRED.map((name) => [name, pairs[name][1]])) as Parameters<typeof endCrew>[0]
