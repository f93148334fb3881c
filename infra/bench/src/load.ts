import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

export type Load = { perSecond: number; p50Ms: number; p99Ms: number; failed: number }
export type Question = {
  url: string
  query: string
  variables?: object
  connections: number
  seconds: number
}

type Autocannon = {
  requests: { average: number }
  latency: { p50: number; p99: number }
  errors: number
  non2xx: number
}

/** Puts a load on an address with autocannon, in a process of its own, and says what came of it. */
export async function load({ url, query, variables, connections, seconds }: Question): Promise<Load> {
  const program = createRequire(import.meta.url).resolve('autocannon')
  const body = JSON.stringify({ query, variables })
  const args = [program, '--json', '--no-progress', '-c', String(connections), '-d', String(seconds)]
  const request = ['-m', 'POST', '-H', 'content-type=application/json', '-b', body, url]
  const { stdout } = await promisify(execFile)(process.execPath, [...args, ...request], {
    maxBuffer: 1 << 24,
  })
  const { requests, latency, errors, non2xx } = JSON.parse(stdout) as Autocannon
  return { perSecond: requests.average, p50Ms: latency.p50, p99Ms: latency.p99, failed: errors + non2xx }
}
