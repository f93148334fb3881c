import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import { createConnection } from 'mysql2/promise'
import { pingMysql } from './mariadb/ping.ts'
import { startMariadb } from './mariadb/start.ts'
import { pingRedis } from './redis/ping.ts'
import { startRedis } from './redis/start.ts'
import type { PrivateServer } from './server.ts'

const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
// longer than a socket's name may be
const dir = join(mkdtempSync(join(parent, 'gongshi-servers-')), 'a'.repeat(110))
let mysql: PrivateServer
let redis: PrivateServer

beforeAll(async () => {
  mysql = await startMariadb({ dir: join(dir, 'mysql') })
  redis = await startRedis({ dir: join(dir, 'redis') })
}, 60_000)

afterAll(async () => {
  await mysql?.stop()
  await redis?.stop()
  rmSync(join(dir, '..'), { recursive: true, force: true })
})

const query = async (sql: string): Promise<Record<string, unknown>[]> => {
  const connection = await createConnection({ uri: mysql.url, multipleStatements: true })
  try {
    return (await connection.query(sql))[0] as Record<string, unknown>[]
  } finally {
    await connection.end()
  }
}

describe('a private MariaDB', () => {
  test('speaks UTC, utf8mb4 and READ COMMITTED', async () => {
    const [row] = await query(
      'select @@time_zone as zone, @@collation_server as collation, @@tx_isolation as isolation, @@log_bin as log',
    )
    expect(row).toEqual({ zone: '+00:00', collation: 'utf8mb4_bin', isolation: 'READ-COMMITTED', log: 0 })
  })

  test('knows nobody but us', async () => {
    const users = await query('select user as user from mysql.user where user <> "mariadb.sys"')
    expect(users).toEqual([{ user: 'gongshi' }])
    const stranger = `mysql://root@127.0.0.1:${mysql.port}`
    await expect(pingMysql(stranger, 2000)).rejects.toThrow(/denied|not allowed/i)
  })

  test('keeps committed rows over kill -9 and comes back under the same address', async () => {
    await query(
      'create database city; create table city.t (id int primary key); insert into city.t values (1)',
    )
    await mysql.kill('SIGKILL')
    await mysql.restart()
    expect(await query('select id from city.t')).toEqual([{ id: 1 }])
  })

  test('its password is in no process list', () => {
    const { password } = new URL(mysql.url)
    expect(readFileSync(`/proc/${mysql.pid}/cmdline`, 'utf8')).not.toContain(password)
  })
})

describe('a private Redis', () => {
  test('evicts nothing and refuses who has no password', async () => {
    const client = new Redis(redis.url)
    expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction'])
    client.disconnect()
    await expect(pingRedis(`redis://127.0.0.1:${redis.port}`, 2000)).rejects.toThrow(/NOAUTH/)
  })

  test('comes back empty under the same address', async () => {
    const client = new Redis(redis.url)
    await client.set('a', '1')
    client.disconnect()
    await redis.restart()
    const again = new Redis(redis.url)
    expect(await again.dbsize()).toBe(0)
    again.disconnect()
  })
})

test('a server whose program cannot run is one sentence, with the end of its log', async () => {
  const binary = { program: '/bin/false' }
  await expect(startRedis({ dir: join(dir, 'none'), binary })).rejects.toThrow(
    'Redis ended while it was starting',
  )
})
