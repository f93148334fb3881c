import type { House } from '@gongshi/sandbox'
import { LOG_DIR } from '../places.ts'
import { withoutSecrets } from '../servers/given.ts'
import type { Servers } from '../servers/server.ts'
import { table } from './table.ts'

/** The table a start ends with: where everything is. */
export function addresses(house: House, servers: Servers): string {
  const { gateway, issuer, portal, ...rooms } = house.urls
  const door = new URL(gateway).origin
  return table([
    ['portal', portal],
    ['GraphQL', gateway],
    ['health', `${door}/livez  ${door}/readyz`],
    ['sign-in', issuer],
    ...Object.entries(rooms),
    ['MariaDB', `${withoutSecrets(servers.mysql.url)} (${servers.mysql.origin})`],
    ['Redis', `${withoutSecrets(servers.redis.url)} (${servers.redis.origin})`],
    ['logs', LOG_DIR],
  ])
}
