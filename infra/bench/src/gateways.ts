import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { House } from '@gongshi/sandbox'
import { ROOT } from '@gongshi/sandbox'
import { type Load, load } from './load.ts'
import { cpuSeconds } from './process-cost.ts'
import { median } from './quantile.ts'

export type GatewayFigure = Load & {
  /** Requests for one second of the gateway's own processor time. */
  perCpuSecond: number
}

const QUERY = `{
  notices(first: 20) { edges { node { noticeNo closesOn
    project { title budget { text } purchaser { name } serviceItem { name } } } } }
  organizations(first: 20) { edges { node { name creditStanding { eligibleForAward abnormalActivity } } } }
}`
const RUNS = 3

/** Ours and the plain one in turn, three runs each, on the same rooms with the same query; medians. */
export async function gateways(
  house: House,
  seconds: number,
): Promise<{ ours: GatewayFigure; plain: GatewayFigure }> {
  const peer = await startPlain(house)
  const contenders = {
    ours: { url: house.urls.gateway, pid: house.processes.gateway.pid },
    plain: { url: peer.url, pid: peer.pid },
  }
  try {
    const runs: Record<keyof typeof contenders, GatewayFigure[]> = { ours: [], plain: [] }
    for (let run = 0; run < RUNS; run++)
      for (const name of ['ours', 'plain'] as const) runs[name].push(await measure(contenders[name], seconds))
    return { ours: middle(runs.ours), plain: middle(runs.plain) }
  } finally {
    peer.stop()
  }
}

async function measure({ url, pid }: { url: string; pid: number }, seconds: number): Promise<GatewayFigure> {
  await load({ url, query: QUERY, connections: 20, seconds: 2 })
  const before = cpuSeconds(pid)
  const result = await load({ url, query: QUERY, connections: 20, seconds })
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

async function startPlain({ urls, gatewayKey }: House) {
  const rooms = Object.entries(urls).map(([name, url]) => [`${name.toUpperCase()}_URL`, url])
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    GATEWAY_KEY: gatewayKey,
    SUPERGRAPH_FILE: `${ROOT}/packages/graph/supergraph.graphql`,
    ...Object.fromEntries(rooms),
  }
  const child = spawn(process.execPath, ['infra/bench/src/plain-gateway.ts'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { url: line.toString().trim(), pid: child.pid!, stop: () => child.kill() }
}
