import { civilDate, Temporal } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { aServiceItem } from '../../../test/a-service-item.ts'
import { retire } from './retire.ts'
import { stateOn } from './state-on.ts'

const a1004 = aServiceItem({ id: 'a1004', code: 'A1004', name: '人民调解服务' })
const retiring = {
  item: aServiceItem(),
  retiredFrom: civilDate('2026-03-10'),
  replacedBy: ['A1004'],
  replacements: [a1004],
  by: 'FIN-1:approver',
  at: Temporal.Instant.from('2026-03-05T02:00:00Z'),
}
const codes = (outcome: ReturnType<typeof retire>) =>
  outcome.ok ? [] : outcome.refusals.map(({ code }) => code)

test('AC-13: A1003 announced on 03-05 can be purchased until 03-09 and not from 03-10', () => {
  const retired = retire(retiring)
  if (!retired.ok) throw new Error('refused')
  expect(stateOn(retired.value, civilDate('2026-03-09'))).toBe('ACTIVE')
  expect(stateOn(retired.value, civilDate('2026-03-10'))).toBe('RETIRED')
  expect(retired.value.retirement?.replacedBy).toEqual(['A1004'])
})

test('R-04: the day of announcement is the earliest, the day before is refused', () => {
  expect(codes(retire({ ...retiring, retiredFrom: civilDate('2026-03-05') }))).toEqual([])
  expect(codes(retire({ ...retiring, retiredFrom: civilDate('2026-03-04') }))).toEqual(['DEADLINE_PASSED'])
})

test('R-04: an item is retired once', () => {
  const retired = retire(retiring)
  const again = retired.ok && retire({ ...retiring, item: retired.value })
  expect(again && codes(again)).toEqual(['INVALID_TRANSITION'])
})

test('2.3: only leaves are retired', () => {
  const group = aServiceItem({ code: 'A10', level: 2, isLeaf: false, parentCode: 'A' })
  expect(codes(retire({ ...retiring, item: group }))).toEqual(['CATALOGUE_ITEM_INACTIVE'])
})

test('R-04: what takes its place exists, is a leaf, is another item and is active by then', () => {
  expect(codes(retire({ ...retiring, replacements: [] }))).toEqual(['NOT_FOUND'])
  for (const unfit of [
    aServiceItem(),
    aServiceItem({ code: 'A1004', isLeaf: false }),
    aServiceItem({ code: 'A1004', retirement: gone }),
  ]) {
    const refused = retire({ ...retiring, replacedBy: [unfit.code], replacements: [unfit] })
    expect(codes(refused)).toEqual(['CATALOGUE_ITEM_INACTIVE'])
  }
})

test('R-04: an item may end without a replacement', () => {
  expect(retire({ ...retiring, replacedBy: [], replacements: [] }).ok).toBe(true)
})

test('all that is wrong is told at once', () => {
  const wrong = { ...retiring, retiredFrom: civilDate('2026-03-01'), replacements: [] }
  expect(codes(retire(wrong))).toEqual(['DEADLINE_PASSED', 'NOT_FOUND'])
})

const gone = {
  retiredFrom: civilDate('2026-03-10'),
  announcedAt: retiring.at,
  announcedBy: 'FIN-1:approver',
  replacedBy: [],
}
