import { civilDate } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { aCatalogueVersion } from '../../../test/a-catalogue-version.ts'
import { enterIntoForce } from './enter-into-force.ts'

const current = aCatalogueVersion({ state: 'IN_FORCE', effectiveFrom: civilDate('2015-01-01') })
const next = aCatalogueVersion({ id: 'next', versionNo: 2 })
const today = civilDate('2026-03-02')

test('3.2: the edition before ends the day before the next one begins', () => {
  const entered = enterIntoForce({ next, current, effectiveFrom: civilDate('2026-03-01'), today })
  expect(entered.ok && String(entered.value.superseded?.effectiveTo)).toBe('2026-02-28')
  expect(entered.ok && entered.value.superseded?.state).toBe('SUPERSEDED')
  expect(entered.ok && entered.value.next.state).toBe('IN_FORCE')
})

test('3.2: today is the last day that can be its first in force, tomorrow is refused', () => {
  expect(enterIntoForce({ next, current, effectiveFrom: today, today }).ok).toBe(true)
  expect(enterIntoForce({ next, current, effectiveFrom: today.add({ days: 1 }), today }).ok).toBe(false)
})

test('3.2: it cannot begin on the day the edition in force began, the day after it can', () => {
  const began = civilDate('2015-01-01')
  expect(enterIntoForce({ next, current, effectiveFrom: began, today }).ok).toBe(false)
  expect(enterIntoForce({ next, current, effectiveFrom: began.add({ days: 1 }), today }).ok).toBe(true)
})

test('4.12: a draft that nobody could comment on does not enter into force', () => {
  const draft = aCatalogueVersion({ state: 'DRAFT' })
  const refused = enterIntoForce({ next: draft, current: null, effectiveFrom: today, today })
  expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'INVALID_TRANSITION' }] })
})

test('3.2: an edition of another jurisdiction is not superseded', () => {
  const other = { ...current, jurisdiction: '440402' }
  const refused = enterIntoForce({ next, current: other, effectiveFrom: today, today })
  expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'JURISDICTION_EXCEEDED' }] })
})
