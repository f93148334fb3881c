import { type TestDatabase, testDatabase } from '@gongshi/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { isDuplicateKey, isLockTimeout } from './database-errors.ts'
import { inTransaction } from './in-transaction.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await db.dataSource.query('create table account (id char(36) primary key, amount int not null)')
})
beforeEach(async () => {
  await db.clean()
  await db.dataSource.query(`insert into account values ('a', 1), ('b', 1)`)
})
afterAll(() => db.close())

const add = (id: string) => `update account set amount = amount + 1 where id = '${id}'`

describe('a transaction', () => {
  test('two that wait for each other (1213) both end, each having worked once', async () => {
    let meet = 0
    const cross = (first: string, second: string) =>
      inTransaction(db.dataSource, async (tx) => {
        await tx.query(add(first))
        meet += 1
        for (let waited = 0; meet < 2 && waited < 100; waited += 1)
          await new Promise((go) => setTimeout(go, 5))
        await tx.query(add(second))
      })
    await Promise.all([cross('a', 'b'), cross('b', 'a')])
    expect(meet).toBeGreaterThan(2)
    const rows = await db.dataSource.query('select amount from account')
    expect(rows).toEqual([{ amount: 3 }, { amount: 3 }])
  })

  test('must fail: whoever asks another connection inside it, at once or later on (code 1)', async () => {
    const own = () => db.dataSource.query('select 1')
    const refused = 'a second connection was asked for inside a transaction'
    await expect(inTransaction(db.dataSource, own)).rejects.toThrow(refused)
    const later = inTransaction(db.dataSource, async (tx) => {
      await tx.query(add('a'))
      await new Promise((go) => setTimeout(go, 5))
      return db.dataSource.manager.query('select amount from account')
    })
    await expect(later).rejects.toThrow(refused)
    const nested = inTransaction(db.dataSource, () => inTransaction(db.dataSource, async () => 1))
    await expect(nested).rejects.toThrow(refused)
    expect(
      await inTransaction(db.dataSource, (tx) => tx.query(`select amount from account where id = 'a'`)),
    ).toEqual([{ amount: 1 }])
    expect(await own()).toHaveLength(1)
  })

  test('a lock timeout (1205) rolls back the whole transaction, not the statement alone', async () => {
    let release = () => {}
    const held = new Promise<void>((go) => {
      release = go
    })
    const holder = inTransaction(db.dataSource, async (tx) => {
      await tx.query(add('b'))
      await held
    })
    const waiter = inTransaction(db.dataSource, async (tx) => {
      await tx.query('set session innodb_lock_wait_timeout = 1')
      await tx.query(add('a'))
      await tx.query(add('b'))
    })
    expect(await waiter.catch(isLockTimeout)).toBe(true)
    release()
    await holder
    expect(await db.dataSource.query(`select amount from account where id = 'a'`)).toEqual([{ amount: 1 }])
  })

  test('works at READ COMMITTED, in UTC, with literals compared byte by byte', async () => {
    const level = db.dataSource.options.type === 'mariadb' ? '@@tx_isolation' : '@@transaction_isolation'
    await inTransaction(db.dataSource, async (tx) => {
      const [row] = await tx.query(
        `select ${level} as level, @@session.time_zone as zone, @@collation_connection as collation, '𠮷' = '𡈽' as same`,
      )
      expect(row).toEqual({ level: 'READ-COMMITTED', zone: '+00:00', collation: 'utf8mb4_bin', same: 0 })
    })
  })

  test('a second row with the same key is told apart from other errors', async () => {
    const twice = db.dataSource.query(`insert into account values ('a', 1)`)
    expect(await twice.catch(isDuplicateKey)).toBe(true)
  })
})

describe('the statement limit', () => {
  test('ends a slow statement, and does not end an unhurried one', async () => {
    const hurried = await testDatabase({ statementMs: 100, name: 'hurried' })
    const slow = 'select sleep(0.3) as slept'
    await expect(hurried.dataSource.query(slow)).rejects.toThrow()
    const unhurried = inTransaction(hurried.dataSource, (tx) => tx.query(slow), { unhurried: true })
    await expect(unhurried).resolves.toEqual([{ slept: 0 }])
    await expect(hurried.dataSource.query(slow)).rejects.toThrow()
    await hurried.close()
  })
})
