import { Trouble } from '../../door/trouble.mjs'
import { pingMysql } from './mariadb/ping.ts'
import { pingRedis } from './redis/ping.ts'
import type { Server } from './server.ts'

/** What the user named; the rest is missing. */
export type Given = { mysql?: Server; redis?: Server }

const PROBE_MS = 2000

/**
 * Servers the user named by MYSQL_URL and REDIS_URL. A named one that does not answer is an error: nothing else
 * is used in its place.
 *
 * @throws Trouble when a named server does not answer within two seconds
 */
export async function givenServers(env: NodeJS.ProcessEnv): Promise<Given> {
  return {
    mysql: await given('MYSQL_URL', env.MYSQL_URL, pingMysql),
    redis: await given('REDIS_URL', env.REDIS_URL, pingRedis),
  }
}

async function given(
  name: string,
  url: string | undefined,
  ping: (url: string, withinMs: number) => Promise<unknown>,
) {
  if (!url) return undefined
  try {
    await inTime(ping(url, PROBE_MS))
  } catch (error) {
    throw new Trouble(`${name} is set, but ${withoutSecrets(url)} cannot be used: ${reasonOf(error)}.`)
  }
  return { url, origin: name, stop: async () => undefined }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error('no answer within 2 s')), PROBE_MS)
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer))
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }
  return message || code || String(error)
}

/** An address without user, password and query. */
export function withoutSecrets(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url)
    return `${protocol}//${host}${pathname}`
  } catch {
    return 'what it says'
  }
}
