import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findMariadbClient, type PrivateServer, startMariadb } from '@gongshi/launcher'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Connection, createConnection } from 'mysql2/promise'

/*
 * The drill of docs/how-to/back-up-and-restore.md: its two scripts, a real dump made while people write, servers of this
 * test's own with the binary log on, one of them killed.
 */
const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
const dir = mkdtempSync(join(parent, 'gongshi-restore-'))
const dump = join(dir, 'house.sql')
const logs = join(dir, 'logs')
const script = (name: string) => join(import.meta.dirname, name)
const withLog = (server: string) => [
  `--log-bin=${join(dir, server, 'gongshi')}`,
  '--sync-binlog=1',
  '--innodb-flush-log-at-trx-commit=1',
  '--binlog-format=ROW',
  '--server-id=1',
  '--log-bin-trust-function-creators=ON',
]

let lost: PrivateServer
let env: NodeJS.ProcessEnv
const servers: PrivateServer[] = []

const start = async (name: string, flags: readonly string[] = []) => {
  const server = await startMariadb({ dir: join(dir, name), flags })
  servers.push(server)
  return server
}
const connect = ({ url }: PrivateServer) => createConnection({ uri: url, multipleStatements: true })
const runScript = async (server: PrivateServer, name: string, ...args: string[]) => {
  const { hostname, port, username, password } = new URL(server.url)
  const access = { MYSQL_HOST: hostname, MYSQL_PORT: port, MYSQL_USER: username, MYSQL_PWD: password }
  return promisify(execFile)('sh', [script(name), ...args], { env: { ...env, ...access } })
}
const add = (on: Connection, serial: number) =>
  on.query('insert into gongshi_procurement.notice values (?, ?, utc_timestamp(3))', [
    serial,
    `公示 ${serial} 𠮷 ▇`,
  ])
const held = async (server: PrivateServer) => {
  const on = await connect(server)
  const [rows] = await on.query('select serial, title from gongshi_procurement.notice order by serial')
  await on.end()
  return rows as { serial: number; title: string }[]
}

/** The last row whose commit was confirmed, and the second of a mistake. */
let confirmed = 0
let beforeMistake = ''

beforeAll(async () => {
  env = await findMariadbClient()
  lost = await start('lost', withLog('lost'))
  const on = await connect(lost)
  await on.query(`
    create database gongshi_procurement charset utf8mb4 collate utf8mb4_bin;
    create database gongshi_catalogue charset utf8mb4 collate utf8mb4_bin;
    create table gongshi_procurement.notice (serial int primary key, title varchar(200) not null, at datetime(3) not null) engine=InnoDB;
    create table gongshi_procurement.audit_entry (id int primary key) engine=InnoDB;
    create trigger gongshi_procurement.audit_entry_no_delete before delete on gongshi_procurement.audit_entry for each row
      signal sqlstate '45000' set message_text = 'audit rows are kept';
    insert into gongshi_procurement.audit_entry values (1)`)
  // somebody publishes all the time, before, during and after the dump
  let writing = true
  const writer = (async () => {
    while (writing) {
      await add(on, confirmed + 1)
      confirmed += 1
    }
  })()
  while (confirmed < 20) await new Promise((resolve) => setImmediate(resolve))
  await runScript(lost, 'back-up.sh', dump)
  const atDump = confirmed
  while (confirmed < atDump + 20) await new Promise((resolve) => setImmediate(resolve))
  writing = false
  await writer
  // a mistake in a later second, in a second log
  await on.query('flush binary logs')
  const [[{ now }]] = (await on.query(
    'select date_format(date_add(utc_timestamp(), interval 1 second), "%Y-%m-%d %H:%i:%s") as now',
  )) as unknown as [[{ now: string }]]
  beforeMistake = now
  await on.query('select sleep(1.1)')
  await add(on, confirmed + 1)
  confirmed += 1
  await on.query('update gongshi_procurement.notice set title = ? where serial <= 5', ['a mistake'])
  on.destroy()
  await lost.kill('SIGKILL')
  cpSync(join(dir, 'lost'), logs, {
    recursive: true,
    filter: (path) => path === join(dir, 'lost') || /gongshi\.\d{6}$/.test(path),
  })
}, 60_000)

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()))
  rmSync(dir, { recursive: true, force: true })
})

describe('a lost server comes back to the last second (docs/how-to/back-up-and-restore.md)', () => {
  test('every row whose commit was confirmed stands there, the last before the kill included, and the triggers hold', async () => {
    const back = await start('back')
    await runScript(back, 'restore.sh', dump, logs)
    const rows = await held(back)
    expect(rows.map(({ serial }) => serial)).toEqual(Array.from({ length: confirmed }, (_, at) => at + 1))
    expect(rows.filter(({ title }) => title === 'a mistake')).toHaveLength(5)
    expect(rows.at(-1)?.title).toBe(`公示 ${confirmed} 𠮷 ▇`)
    const on = await connect(back)
    await expect(on.query('delete from gongshi_procurement.audit_entry')).rejects.toThrow('kept')
    await on.end()
  }, 60_000)

  test('a mistake is left out: everything up to the second before it, nothing after', async () => {
    const back = await start('before')
    await runScript(back, 'restore.sh', dump, logs, beforeMistake)
    const rows = await held(back)
    expect(rows).toHaveLength(confirmed - 1)
    expect(rows.filter(({ title }) => title === 'a mistake')).toEqual([])
  }, 60_000)
})

describe('a restore that would lose something stops before it begins', () => {
  const refused = async (server: PrivateServer, ...args: string[]) =>
    runScript(server, 'restore.sh', ...args).then(
      () => 'restored',
      (error: { stderr: string }) => error.stderr.trim(),
    )

  test('a dump that was changed, a log that is missing, a server that is not empty', async () => {
    const back = servers.at(-1)!
    expect(await refused(back, dump, logs)).toContain('holds a house already')
    const empty = await start('empty')
    const changed = join(dir, 'changed.sql')
    writeFileSync(changed, readFileSync(dump, 'utf8').replace('公示 1 ', '公示 2 '))
    writeFileSync(`${changed}.sha256`, readFileSync(`${dump}.sha256`, 'utf8').replace(dump, changed))
    expect(await refused(empty, changed, logs)).toContain('is not what back-up.sh wrote')
    const gap = join(dir, 'gap')
    const [first] = readdirSync(logs).sort()
    cpSync(logs, gap, { recursive: true, filter: (path) => !path.endsWith(first!) })
    expect(await refused(empty, dump, gap)).toContain('is missing')
    const on = await connect(empty)
    const [found] = await on.query("show databases like 'gongshi%'")
    await on.end()
    expect(found).toEqual([])
  }, 60_000)
})
