import { Temporal } from '@gongshi/domain-kit'
import { type TestDatabase, testDatabase } from '@gongshi/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { vaultMigrations } from '../database/index.ts'
import { rotateVault } from './rotate-vault.ts'
import { LONGEST_VALUE, openVault, type VaultPlace } from './vault.ts'
import { vaultIn } from './vault-entries.ts'

const [old, young] = [`2026=${'a'.repeat(64)}`, `2027=${'b'.repeat(64)}`]
const at = Temporal.Instant.from('2026-03-02T02:00:00Z')
const place: VaultPlace = { kind: 'IDENTITY_NUMBER', ownerType: 'application', ownerId: '1' }
const other: VaultPlace = { ...place, ownerId: '2' }
const NUMBER = '11010519491231002X'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase({ migrations: [vaultMigrations] })
})
afterAll(() => db.close())
beforeEach(() => db.clean())

const keep = (ring: string, where: VaultPlace, value: string) =>
  vaultIn(db.dataSource).put(where, openVault({ VAULT_KEYS: ring }).seal(where, value), at)
const read = async (ring: string, where: VaultPlace) => {
  const sealed = await vaultIn(db.dataSource).at(where)
  return sealed && openVault({ VAULT_KEYS: ring }).open(where, sealed)
}
const bearing = (ring: string, value: string) =>
  vaultIn(db.dataSource).bearing(place.kind, openVault({ VAULT_KEYS: ring }).marks(place.kind, value))

/** Until a statement that locks rows waits for them, or what would wait has ended without. */
async function untilItWaits(work: Promise<unknown>): Promise<void> {
  let isOver = false
  const over = () => {
    isOver = true
  }
  work.then(over, over)
  const sql = `select 1 from information_schema.processlist
    where id <> connection_id() and info like '%vault_entry%for update%' and info not like '%skip locked%'`
  while (!isOver && (await db.dataSource.query(sql)).length === 0);
}

describe('a vault gives back what was put in, to whoever has its keys', () => {
  test('one value of a kind for an owner: the later one stands', async () => {
    await keep(old, place, 'before')
    await keep(old, place, NUMBER)
    expect(await read(old, place)).toBe(NUMBER)
    expect(await read(old, other)).toBeUndefined()
    await vaultIn(db.dataSource).forget(place)
    expect(await read(old, place)).toBeUndefined()
  })

  test('nothing in the table says what it is, and equal values are sealed unequally', async () => {
    await keep(old, place, NUMBER)
    await keep(old, other, NUMBER)
    const rows: { sealed: Buffer }[] = await db.dataSource.query('select * from vault_entry')
    expect(JSON.stringify(rows)).not.toContain(NUMBER)
    expect(rows[0]!.sealed.equals(rows[1]!.sealed)).toBe(false)
    for (const { sealed } of rows) expect(sealed.includes(NUMBER)).toBe(false)
  })

  test('must fail: another key of the same name; a row that was copied to another owner; a bit changed', async () => {
    await keep(old, place, NUMBER)
    await expect(read(`2026=${'c'.repeat(64)}`, place)).rejects.toThrow()
    await expect(read(young, place)).rejects.toThrow('no key named 2026 is in VAULT_KEYS')
    await db.dataSource.query("update vault_entry set owner_id = '2'")
    await expect(read(old, other)).rejects.toThrow()
    await db.dataSource.query(
      "update vault_entry set owner_id = '1', sealed = concat(left(sealed, 14), char(ascii(substr(sealed, 15, 1)) ^ 1), substr(sealed, 16))",
    )
    await expect(read(old, place)).rejects.toThrow()
  })

  test('as long as it may be, and not a byte longer', async () => {
    await keep(old, place, 'x'.repeat(LONGEST_VALUE))
    expect(await read(old, place)).toHaveLength(LONGEST_VALUE)
    expect(() => openVault({ VAULT_KEYS: old }).seal(place, 'x'.repeat(LONGEST_VALUE + 1))).toThrow(
      RangeError,
    )
  })
})

describe('equal values are found without opening any', () => {
  test('however it was typed; of its kind alone; under its keys alone', async () => {
    await keep(old, place, NUMBER)
    await keep(old, { ...other, kind: 'PHONE' }, NUMBER)
    expect(await bearing(old, ' 1101051949 1231002x')).toEqual([{ ownerType: 'application', ownerId: '1' }])
    expect(await bearing(old, '110105194912310021')).toEqual([])
    expect(await bearing(young, NUMBER)).toEqual([])
  })
})

describe('keys are exchanged while the room is at work', () => {
  test('both open; the new one seals; after the rotation the old one is needed no more', async () => {
    for (let number = 0; number < 250; number += 1)
      await keep(old, { ...place, ownerId: `${number}` }, `value ${number}`)
    const both = `${young} ${old}`
    expect(await read(both, place)).toBe('value 1')
    expect(await bearing(both, 'value 7')).toHaveLength(1)
    expect(await rotateVault(db.dataSource, openVault({ VAULT_KEYS: both }))).toBe(250)
    expect(await read(young, { ...place, ownerId: '249' })).toBe('value 249')
    expect(await bearing(young, 'value 7')).toEqual([{ ownerType: 'application', ownerId: '7' }])
    expect(await rotateVault(db.dataSource, openVault({ VAULT_KEYS: young }))).toBe(0)
  })

  test('a value the room has in hand is waited for, and sealed anew where it is put back', async () => {
    await keep(old, place, NUMBER)
    const both = openVault({ VAULT_KEYS: `${young} ${old}` })
    let rotating = Promise.resolve(0)
    await db.dataSource.transaction(async (tx) => {
      await tx.query('select * from vault_entry for update')
      rotating = rotateVault(db.dataSource, both)
      await untilItWaits(rotating)
    })
    expect(await rotating).toBe(1)
    expect(await read(young, place)).toBe(NUMBER)
  })

  test('must fail: without the old key nothing is changed', async () => {
    await keep(old, place, NUMBER)
    await expect(rotateVault(db.dataSource, openVault({ VAULT_KEYS: young }))).rejects.toThrow('2026')
    expect(await read(old, place)).toBe(NUMBER)
  })
})
