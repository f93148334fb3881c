import { execFileSync } from 'node:child_process'
import { Temporal } from '@gongshi/domain-kit'
import { rooms } from '@gongshi/events'
import { testMysqlUrl } from '@gongshi/testkit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import mysql, { type Connection } from 'mysql2/promise'
import type { DataSource } from 'typeorm'
import { inTransaction } from '../database/in-transaction.ts'
import { migrate } from '../database/migrations/migrate.ts'
import { openDatabase } from '../database/open-database.ts'
import { audit } from './audit.ts'

const PREFIX = `kept_${process.pid}`
const upper = (room: string) => room.toUpperCase()
const passwords = Object.fromEntries(
  rooms.flatMap((room) => [
    [`${upper(room)}_DATABASE_PASSWORD`, `works-${room}`],
    [`${upper(room)}_OWNER_PASSWORD`, `owns-${room}`],
  ]),
)
const urlAs = (user: string, password: string, schema: string) => {
  const url = new URL(testMysqlUrl())
  return `mysql://${user}:${password}@${url.host}/${schema}`
}
const room = `${PREFIX}_catalogue`
const url = urlAs(room, 'works-catalogue', room)

let server: Connection
let database: DataSource

beforeAll(async () => {
  server = await mysql.createConnection({ uri: testMysqlUrl(), multipleStatements: true })
  const statements = execFileSync('bash', ['infra/deploy/databases.sh', 'print'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, PREFIX, ...passwords },
  })
  await server.query(statements)
  const ownerUrl = urlAs(`${room}_owner`, 'owns-catalogue', room)
  database = await openDatabase({ url, ownerUrl })
  await migrate(database)
})
afterAll(async () => {
  await database?.destroy()
  for (const name of rooms.map((one) => `${PREFIX}_${one}`)) {
    await server.query(`drop database if exists ${name}`)
    await server.query(`drop user if exists '${name}'@'%', '${name}_owner'@'%'`)
  }
  await server.end()
})

const enter = () =>
  inTransaction(database, (tx) =>
    audit(tx, {
      at: Temporal.Instant.from('2026-03-02T02:00:00Z'),
      actor: { kind: 'system', name: 'test' },
      command: 'test',
      aggregateType: 'thing',
      aggregateId: '1',
      version: 1,
      change: { before: 1, after: 2 },
    }),
  )
const rows = () => database.query('select * from audit_entry')

describe('the audit trail is added to and never altered (domain specification 3; infra/deploy/databases.sh)', () => {
  test('the room adds to it', async () => {
    await enter()
    expect(await rows()).toHaveLength(1)
  })

  test.each([
    ['changed', "update audit_entry set command = 'another'"],
    ['deleted', 'delete from audit_entry'],
    [
      'replaced',
      "replace into audit_entry select id, at, actor, 'another', aggregate_type, aggregate_id, version, `change` from audit_entry",
    ],
    ['emptied', 'truncate audit_entry'],
    ['dropped', 'drop table audit_entry'],
    ['freed of its trigger', 'drop trigger audit_entry_no_update'],
    ['renamed away', 'rename table audit_entry to audit_elsewhere'],
    ['rebuilt', 'alter table audit_entry drop column actor'],
  ])("must fail: a row is not %s by the room's own account", async (_what, sql) => {
    const before = await rows()
    await expect(database.query(sql)).rejects.toThrow(/kept|denied/)
    expect(await rows()).toEqual(before)
  })

  test('nor by the owner of the tables, who would have to take the trigger away first', async () => {
    const owner = await mysql.createConnection(urlAs(`${room}_owner`, 'owns-catalogue', room))
    await expect(owner.query('delete from audit_entry')).rejects.toThrow('kept')
    await owner.end()
  })

  test('an account reaches its own room and no other', async () => {
    await expect(
      mysql.createConnection(urlAs(room, 'works-catalogue', `${PREFIX}_procurement`)),
    ).rejects.toThrow('denied')
    await expect(
      mysql.createConnection(urlAs(`${PREFIX}_compliance_owner`, 'owns-compliance', room)),
    ).rejects.toThrow('denied')
  })

  test('the room writes its other rows as before', async () => {
    await database.query(
      "insert into kept_answer (actor, client_mutation_id, fingerprint) values ('a', 'b', 'c')",
    )
    await database.query('delete from kept_answer')
    await enter()
    expect(await rows()).toHaveLength(2)
  })
})
