import { type PrivateServer, startMariadb, startRedis } from '@gongshi/launcher'

/** The servers the bench runs on, and where they came from. */
export type BenchServers = { mysqlUrl: string; redisUrl: string; origin: string; stop: () => Promise<void> }

/** Those of MYSQL_URL and REDIS_URL, else private ones with the embedded settings in a folder of the bench's own. */
export async function benchServers(env: NodeJS.ProcessEnv, dir: string): Promise<BenchServers> {
  const { MYSQL_URL: mysqlUrl, REDIS_URL: redisUrl } = env
  if (mysqlUrl && redisUrl) return { mysqlUrl, redisUrl, origin: 'given', stop: async () => undefined }
  const mariadb = await startMariadb({ dir: `${dir}/mysql`, flags: ['--innodb-buffer-pool-size=512M'] })
  const redis = await startRedis({ dir: `${dir}/redis` })
  return {
    mysqlUrl: mariadb.url,
    redisUrl: redis.url,
    origin: 'private',
    stop: () => stopped(mariadb, redis),
  }
}

async function stopped(...servers: readonly PrivateServer[]): Promise<void> {
  for (const server of servers) await server.stop()
}
