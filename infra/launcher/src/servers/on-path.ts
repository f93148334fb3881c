import { existsSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from '../../door/run.mjs'
import { SERVERS_CACHE } from '../places.ts'
import { executables, foldersOf } from '../processes/executables.ts'
import type { Binaries, MariadbBinary, RedisBinary } from './binaries.ts'

/** Folders with servers that an ordinary user's PATH leaves out. */
const USUAL = [
  '/usr/local/sbin',
  '/usr/sbin',
  '/sbin',
  '/usr/libexec',
  '/usr/local/libexec',
  '/usr/local/mysql/bin',
]

/**
 * Server programs that this machine already has.
 *
 * @param path a search path like `PATH`
 * @param names folder for the name `redis-server` where only Debian's tool is there
 */
export async function binariesOnPath(path: string, names = join(SERVERS_CACHE, 'bin')): Promise<Binaries> {
  const folders = [...foldersOf(path), ...USUAL]
  return { mariadb: await mariadbIn(folders), redis: await redisIn(folders, names) }
}

async function mariadbIn(folders: readonly string[]): Promise<MariadbBinary | undefined> {
  for (const program of executables(folders, ['mariadbd', 'mysqld'])) {
    const share = shareOf(program)
    // Oracle's mysqld has other settings: it can be used by MYSQL_URL
    if (share && (await saysOf(program)).includes('MariaDB')) return { program, share }
  }
  return undefined
}

async function redisIn(folders: readonly string[], names: string): Promise<RedisBinary | undefined> {
  for (const program of executables(folders, ['redis-server', 'valkey-server'])) {
    if (/ v=|server v/i.test(await saysOf(program))) return { program }
  }
  const [tool] = executables(folders, ['redis-check-rdb'])
  const program = tool && serverNameFor(tool, names)
  return program && /v=/.test(await saysOf(program)) ? { program } : undefined
}

/** Debian's `redis-check-rdb` is the whole server: started under the name `redis-server` it is one. */
export function serverNameFor(tool: string, folder: string): string {
  mkdirSync(folder, { recursive: true })
  const name = join(folder, 'redis-server')
  rmSync(name, { force: true })
  symlinkSync(tool, name)
  return name
}

function shareOf(program: string): string | undefined {
  const base = join(dirname(realpathSync(program)), '..')
  return [
    join(base, 'share/mysql'),
    join(base, 'share/mariadb'),
    join(base, 'share'),
    '/usr/share/mysql',
    '/usr/share/mariadb',
  ].find((share) => ['mariadb', 'mysql'].some((name) => existsSync(join(share, `${name}_system_tables.sql`))))
}

async function saysOf(program: string): Promise<string> {
  return (await run(program, ['--version'])).output
}
