import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { binariesOnPath } from './on-path.ts'

const prefix = (programs: Record<string, string>) => {
  const root = mkdtempSync(join(tmpdir(), 'gongshi-'))
  for (const folder of ['bin', 'share/mysql']) mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, 'share/mysql/mysql_system_tables.sql'), '')
  for (const [name, says] of Object.entries(programs))
    writeFileSync(join(root, 'bin', name), `#!/bin/sh\necho '${says}'\n`, { mode: 0o755 })
  return root
}

describe('servers that the machine has already', () => {
  test('MariaDB with its own files, Redis', async () => {
    const root = prefix({ mariadbd: 'mariadbd  Ver 11.4.2-MariaDB', 'redis-server': 'Redis server v=7.2.4' })
    expect(await binariesOnPath(join(root, 'bin'))).toEqual({
      mariadb: { program: `${root}/bin/mariadbd`, share: `${root}/share/mysql` },
      redis: { program: `${root}/bin/redis-server` },
    })
  })

  test("a mysqld that is Oracle's is not taken for MariaDB", async () => {
    const root = prefix({ mysqld: 'mysqld  Ver 8.4.0 for Linux on x86_64 (MySQL Community Server - GPL)' })
    expect((await binariesOnPath(join(root, 'bin'))).mariadb?.program).not.toBe(`${root}/bin/mysqld`)
  })

  test('redis-check-rdb is the server under another name', async () => {
    const root = prefix({ 'redis-check-rdb': 'Redis server v=7.0.15' })
    const { redis } = await binariesOnPath(join(root, 'bin'), join(root, 'cache'))
    expect(redis?.program).toBe(`${root}/cache/redis-server`)
  })
})
