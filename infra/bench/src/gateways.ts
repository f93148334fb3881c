import type { House } from '@gongshi/sandbox'
import {
  type Contender,
  liveRooms,
  ourGateway,
  plainGateway,
  type RoomUrls,
  replayedRooms,
} from './contender.ts'
import { type Load, load } from './load.ts'
import { cpuSeconds } from './process-cost.ts'
import { median } from './quantile.ts'

export type GatewayFigure = Load & {
  /** Requests for one second of the gateway's own processor time. */
  perCpuSecond: number
}
export type Comparison = { ours: GatewayFigure; plain: GatewayFigure }

const QUERY = `{
  notices(first: 20) { edges { node { noticeNo closesOn
    project { title budget { text } purchaser { name } serviceItem { name } } } } }
  organizations(first: 20) { edges { node { name creditStanding { eligibleForAward abnormalActivity } } } }
}`
const RUNS = 3
const CONNECTIONS = 20

/** Both gateways on the rooms' answers from memory, and on the rooms as they run: three runs each in turn, medians. */
export async function gateways(
  house: House,
  seconds: number,
): Promise<{ replayed: Comparison; live: Comparison }> {
  const { urls, player } = await replayedRooms(house)
  try {
    return {
      replayed: await compare(house, urls, seconds),
      live: await compare(house, liveRooms(house), seconds),
    }
  } finally {
    await player.stop()
  }
}

async function compare(house: House, rooms: RoomUrls, seconds: number): Promise<Comparison> {
  const contenders = {
    ours: await ourGateway(house, rooms, FREE_PORT),
    plain: await plainGateway(house, rooms),
  }
  try {
    await sameAnswer(contenders)
    const runs: Record<keyof typeof contenders, GatewayFigure[]> = { ours: [], plain: [] }
    for (let run = 0; run < RUNS; run++)
      for (const name of ['ours', 'plain'] as const) runs[name].push(await measure(contenders[name], seconds))
    return { ours: middle(runs.ours), plain: middle(runs.plain) }
  } finally {
    await contenders.ours.stop()
    await contenders.plain.stop()
  }
}

const FREE_PORT = 47_101

/** A faster gateway that answers something else would be no gateway. */
async function sameAnswer({ ours, plain }: Record<'ours' | 'plain', Contender>): Promise<void> {
  const ask = async (url: string) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }) })
    return JSON.stringify(((await answer.json()) as { data: unknown }).data)
  }
  const [one, other] = [await ask(ours.url), await ask(plain.url)]
  if (one !== other)
    throw new Error(`the gateways answer differently:\n${one.slice(0, 500)}\n${other.slice(0, 500)}`)
}

async function measure({ url, pid }: Contender, seconds: number): Promise<GatewayFigure> {
  await load({ url, query: QUERY, connections: CONNECTIONS, seconds: 3 })
  const before = cpuSeconds(pid)
  const result = await load({ url, query: QUERY, connections: CONNECTIONS, seconds })
  if (result.failed > 0) throw new Error(`${url}: ${result.failed} requests failed`)
  return { ...result, perCpuSecond: Math.round((result.perSecond * seconds) / (cpuSeconds(pid) - before)) }
}

const middle = (runs: readonly GatewayFigure[]): GatewayFigure => ({
  perSecond: median(runs.map(({ perSecond }) => perSecond)),
  p50Ms: median(runs.map(({ p50Ms }) => p50Ms)),
  p99Ms: median(runs.map(({ p99Ms }) => p99Ms)),
  failed: 0,
  perCpuSecond: median(runs.map(({ perCpuSecond }) => perCpuSecond)),
})
