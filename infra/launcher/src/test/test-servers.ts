import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { step } from '../../door/progress.mjs'
import { findBinaries } from '../servers/find-binaries.ts'
import { startMariadb } from '../servers/mariadb/start.ts'
import { startRedis } from '../servers/redis/start.ts'

export type TestServers = { env: Record<string, string>; stop: () => Promise<void> }

/**
 * Servers of this test run alone: nothing of `.data/` and nothing the user named is touched. Tests that start and kill
 * servers of their own learn from TEST_SERVERS_FILE where the programs are.
 *
 * @param dir where their data lies
 * @throws Trouble when this machine has no servers
 */
export async function startTestServers(dir: string): Promise<TestServers> {
  const { mariadb, redis } = await findBinaries()
  mkdirSync(join(dir, 'tmp'))
  const file = join(dir, 'servers.json')
  writeFileSync(file, JSON.stringify({ mariadb, redis }))
  return step('starting MariaDB and Redis for the tests', async () => {
    const mysql = await startMariadb({ dir: join(dir, 'mysql'), binary: mariadb })
    const queue = await startRedis({ dir: join(dir, 'redis'), binary: redis })
    return {
      env: {
        TEST_MYSQL_URL: mysql.url,
        TEST_REDIS_URL: queue.url,
        TEST_SERVERS_FILE: file,
        TEST_DIR: dir,
        // whatever asks for the state of "this" house must not find that of a running npm start
        GONGSHI_DATA_DIR: join(dir, 'data'),
        // what tests leave lying about goes with the test run
        TMPDIR: join(dir, 'tmp'),
      },
      stop: async () => {
        await queue.stop()
        await mysql.stop()
      },
    }
  })
}
