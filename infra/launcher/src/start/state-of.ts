import type { House } from '@gongshi/sandbox'
import { markOf, type ProcessMark } from '../../door/born.mjs'
import type { Servers } from '../servers/server.ts'
import type { Running } from '../state/running.ts'

/** What is to be written into the state file at this moment of the start. */
export function stateOf(of: {
  gateway: string
  startedAt: string
  servers: Servers
  house?: House
}): Running {
  const { house, servers } = of
  return {
    launcher: markOf(process.pid)!,
    startedAt: of.startedAt,
    gateway: of.gateway,
    urls: house?.urls ?? {},
    mysqlUrl: servers.mysql.url,
    redisUrl: servers.redis.url,
    prefix: house?.prefix ?? 'gongshi',
    gatewayKey: house?.gatewayKey ?? '',
    processes: { ...serverMarks(servers), ...houseMarks(house) },
  }
}

function serverMarks({ mysql, redis }: Servers): Record<string, ProcessMark> {
  return { ...(mysql.mark && { mariadb: mysql.mark }), ...(redis.mark && { redis: redis.mark }) }
}

function houseMarks(house: House | undefined): Record<string, ProcessMark> {
  const marks = Object.values(house?.processes ?? {}).map(({ name, pid }) => [name, markOf(pid)] as const)
  return Object.fromEntries(marks.flatMap(([name, mark]) => (mark ? [[name, mark]] : [])))
}
