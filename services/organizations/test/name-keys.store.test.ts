import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { step } from '../migrations/0102-name-keys.ts'
import { step as again } from '../migrations/0132-name-keys-again.ts'
import { anOrganization } from './an-organization.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
})
afterAll(() => room.close())

test('organizations of before have no key; the migration gives each the one the room asks by, however long its name reads', async () => {
  const names = ['珠海市ＡＢＣ（示例） 协会', `${'ﬃ'.repeat(100)}协会`]
  for (const [at, name] of names.entries())
    await room.store.organizations.add(anOrganization({ uscc: `51440400FAKE8200${at}X` as never, name }), {
      at: room.clock.instant,
      by: 'test',
    })
  const bearing = async () =>
    Promise.all(names.map(async (name) => (await room.store.organizations.bearing(name)).length))
  await room.dataSource.query('update organization set name_key = null')
  expect(await bearing()).toEqual([0, 0])
  await room.dataSource.transaction((tx) => step(tx.queryRunner!))
  expect(await bearing()).toEqual([1, 1])
  const [late] = await room.store.organizations.bearing(names[0]!)
  await room.dataSource.query('update organization set name_key = null where uscc = ?', [late!.uscc])
  expect(await bearing()).toEqual([0, 1])
  for (const _ of [1, 2]) await room.dataSource.transaction((tx) => again(tx.queryRunner!))
  expect(await bearing()).toEqual([1, 1])
})
