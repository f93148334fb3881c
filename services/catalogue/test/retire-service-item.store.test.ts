import { civilDate } from '@gongshi/domain-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { retireServiceItem } from '../src/commands/service-item/retire-service-item.ts'
import { SERVICE_CATALOGUE } from '../src/domain/catalogue/city.ts'
import { stateOn } from '../src/domain/service-item/state-on.ts'
import { LOADING_MS, loadCity, openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom('2026-03-05T02:00:00Z')
  await loadCity(room)
}, LOADING_MS)
afterAll(() => room.close())

const a1003 = { code: 'A1003', retiredFrom: civilDate('2026-03-10'), replacedBy: ['A1004'] }

async function stored(code: string) {
  const edition = await room.store.catalogues.inForceOn(SERVICE_CATALOGUE, civilDate('2026-03-05'))
  const [item] = await room.store.items.byCodes(edition?.id ?? '', [code])
  return item
}

test('7: only an approver of finance retires an item', async () => {
  for (const person of [people.finHandler, people.purHandler, people.oprApprover]) {
    const refused = await retireServiceItem(room.as(person), a1003)
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'FORBIDDEN' }] })
  }
  const district = { ...people.finApprover, divisionCode: '440402' }
  const refused = await retireServiceItem(room.as(district), a1003)
  expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'JURISDICTION_EXCEEDED' }] })
})

test('AC-13, AC-51: A1003 is retired from 2026-03-10 in favour of A1004, once, and procurement is told once', async () => {
  const outcomes = await Promise.all([1, 2].map(() => retireServiceItem(room.as(people.finApprover), a1003)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusals: [{ code: 'INVALID_TRANSITION' }] })

  const item = await stored('A1003')
  expect(item?.retirement).toMatchObject({ replacedBy: ['A1004'], announcedBy: 'FIN-1:approver' })
  expect(item && stateOn(item, civilDate('2026-03-09'))).toBe('ACTIVE')
  expect(item && stateOn(item, civilDate('2026-03-10'))).toBe('RETIRED')

  const news = await room.dataSource.query(`select body from outbox where name = 'service-item.retired.v1'`)
  expect(news).toEqual([{ body: { serviceItemId: item?.id, serviceCode: 'A1003', retiredOn: '2026-03-10' } }])
  const audited = await room.dataSource.query(
    `select version from audit_entry where command = 'retire-service-item'`,
  )
  expect(audited).toEqual([{ version: 2 }])
})

test('a search for what can be bought finds and counts it to the day before, and not from the day on', async () => {
  const edition = await room.store.catalogues.inForceOn(SERVICE_CATALOGUE, civilDate('2026-03-05'))
  const found = async (activeOn: string | null) => {
    const page = { text: 'A1003', activeOn: activeOn === null ? null : civilDate(activeOn) }
    const asked = { editionId: edition?.id ?? '', ...page, afterCode: null, limit: 20 }
    const leaves = await room.store.items.leaves(asked)
    return [leaves.map(({ code }) => code), await room.store.items.leafCount(asked)]
  }
  expect(await found('2026-03-09')).toEqual([['A1003'], 1])
  expect(await found('2026-03-10')).toEqual([[], 0])
  expect(await found(null)).toEqual([['A1003'], 1])
})

test('R-04: an item the catalogue in force does not have is NOT_FOUND', async () => {
  const refused = await retireServiceItem(room.as(people.finApprover), { ...a1003, code: 'Z9999' })
  expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'NOT_FOUND' }] })
})
