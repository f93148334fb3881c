import { civilDate, newId } from '@gongshi/domain-kit'
import { isDuplicateKey } from '@gongshi/service-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { enterEditionIntoForce } from '../src/commands/catalogue/enter-edition-into-force.ts'
import { SERVICE_CATALOGUE } from '../src/domain/catalogue/city.ts'
import { aCatalogueVersion } from './a-catalogue-version.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom('2026-03-05T02:00:00Z')
})
beforeEach(() => room.clean())
afterAll(() => room.close())

async function enter(versionNo: number, from: string) {
  const next = aCatalogueVersion({ id: newId(), versionNo })
  await room.store.transaction(async (tx) => {
    await tx.catalogues.save(next)
    const entering = { next, effectiveFrom: civilDate(from), actor: people.finApprover, clock: room.clock }
    const entered = await enterEditionIntoForce(tx, entering)
    if (!entered.ok) throw new Error('refused')
  })
}

const inForceOn = async (on: string) =>
  (await room.store.catalogues.inForceOn(SERVICE_CATALOGUE, civilDate(on)))?.versionNo

test('3.2: on every day exactly one edition is in force: the old one until the day before, the new one from its day', async () => {
  await enter(1, '2015-01-01')
  await enter(2, '2026-03-01')
  expect(await inForceOn('2014-12-31')).toBeUndefined()
  expect(await inForceOn('2015-01-01')).toBe(1)
  expect(await inForceOn('2026-02-28')).toBe(1)
  expect(await inForceOn('2026-03-01')).toBe(2)
})

test('3.2: the database itself refuses a second edition in force', async () => {
  await enter(1, '2015-01-01')
  const second = aCatalogueVersion({
    id: newId(),
    versionNo: 2,
    state: 'IN_FORCE',
    effectiveFrom: civilDate('2016-01-01'),
  })
  const error = await room.store.catalogues.save(second).catch((reason) => reason)
  expect(isDuplicateKey(error)).toBe(true)
})

test('2.3: a code is unique per edition', async () => {
  const { aServiceItem } = await import('./a-service-item.ts')
  await room.store.items.insertAll([aServiceItem({ id: newId() })])
  const error = await room.store.items.insertAll([aServiceItem({ id: newId() })]).catch((reason) => reason)
  expect(isDuplicateKey(error)).toBe(true)
})
