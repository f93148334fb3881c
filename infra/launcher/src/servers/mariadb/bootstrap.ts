import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { tail } from '../../../door/run.mjs'
import { Trouble } from '../../../door/trouble.mjs'
import { type MariadbBinary, serverEnv } from '../binaries.ts'
import { mariadbFlags } from './flags.ts'

/**
 * Makes a new data directory unless there is one: the system tables come from the server's own SQL files, fed
 * to `mariadbd --bootstrap` (`mariadb-install-db` would need the client package).
 *
 * A directory is either whole or absent: it is made beside and moved into place.
 *
 * @throws Trouble when the server refuses
 */
export async function bootstrap(binary: MariadbBinary, dir: string): Promise<void> {
  await mkdir(join(dir, 'tmp'), { recursive: true, mode: 0o700 })
  if (existsSync(join(dir, 'data', 'mysql'))) return
  const unfinished = join(dir, 'unfinished')
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(join(unfinished, 'data'), { recursive: true, mode: 0o700 })
  await mkdir(join(unfinished, 'tmp'))
  await feed(binary, unfinished, await systemTables(binary.share))
  await rm(join(dir, 'data'), { recursive: true, force: true })
  await rename(join(unfinished, 'data'), join(dir, 'data'))
  await rm(unfinished, { recursive: true, force: true })
}

/** MariaDB 11 renamed the files. */
const FILES = ['system_tables', 'performance_tables', 'system_tables_data']

async function systemTables(share: string): Promise<string> {
  const files = await Promise.all(FILES.map((name) => readFile(sqlFile(share, name), 'utf8')))
  // no anonymous accounts; the accounts of root are replaced by the init file of every start
  const lines = files
    .join('\n')
    .split('\n')
    .filter((line) => !line.includes('@current_hostname'))
  return [
    'create database mysql;',
    'use mysql;',
    'set @skip_auth_anonymous=1;',
    'set @auth_root_socket=NULL;',
    ...lines,
    '',
  ].join('\n')
}

function sqlFile(share: string, name: string): string {
  const found = [`mariadb_${name}.sql`, `mysql_${name}.sql`]
    .map((file) => join(share, file))
    .find((file) => existsSync(file))
  if (!found)
    throw new Trouble(`MariaDB's folder ${share} has no ${name}.sql: install mariadb-server-core anew.`)
  return found
}

function feed(binary: MariadbBinary, dir: string, sql: string): Promise<void> {
  const flags = [
    ...mariadbFlags(binary, dir),
    '--bootstrap',
    '--skip-networking',
    '--skip-grant-tables',
    '--log-warnings=0',
  ]
  const child = spawn(binary.program, flags, { env: serverEnv(binary), stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  child.stdin.on('error', () => undefined)
  child.stdin.end(sql)
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Trouble(`MariaDB could not be run: ${error.message}`)))
    child.on('close', (code) => {
      if (code === 0 && !said.includes('[ERROR]')) resolve()
      else reject(new Trouble(`MariaDB could not make a new data directory in ${dir}.`, tail(said)))
    })
  })
}
