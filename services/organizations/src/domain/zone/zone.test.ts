import { Temporal } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { doumen } from '../../../test/an-organization.ts'
import { divisionHistory } from '../division/division-history.ts'
import { enterZone } from './enter-zone.ts'
import { type FunctionalZone, stoodOn } from './functional-zone.ts'

const divisions = divisionHistory(doumen)
const day = (text: string) => Temporal.PlainDate.from(text)
const aZone = (told: Partial<FunctionalZone> = {}): FunctionalZone => ({
  id: 'fushan',
  name: '富山工业园',
  hostDivision: '440403',
  statisticalCodes: [],
  legalBasis: null,
  validFrom: null,
  validTo: null,
  ...told,
})
const fields = (told: Partial<FunctionalZone>) => {
  const outcome = enterZone({ zone: aZone(told), divisions })
  return outcome.ok ? [] : outcome.refusals.map(({ field }) => field?.join())
}

test('2.2: a zone lies in a division that exists', () => {
  expect(fields({})).toEqual([])
  expect(fields({ hostDivision: '440405' })).toEqual(['hostDivision'])
})

test.each(['440405', '440402104', 'z', 'Zone'])(
  '2.2: must fail: an id like %s, which could pass for a code',
  (id) => {
    expect(fields({ id })).toEqual(['id'])
  },
)

test('2.2: statistical codes are nine digits under the host, and no divisions', () => {
  expect(fields({ statisticalCodes: ['440403100'] })).toEqual([])
  expect(fields({ statisticalCodes: ['440402100'] })).toEqual(['statisticalCodes'])
  expect(fields({ statisticalCodes: ['440403'] })).toEqual(['statisticalCodes'])
})

test('a zone stands from its first day to its last; an unknown day bounds nothing', () => {
  const zone = aZone({ validFrom: day('2021-09-17'), validTo: day('2025-12-31') })
  const on = ['2021-09-16', '2021-09-17', '2025-12-31', '2026-01-01']
  expect(on.map((text) => stoodOn(zone, day(text)))).toEqual([false, true, true, false])
  expect(stoodOn(aZone(), day('1900-01-01'))).toBe(true)
  expect(fields({ validFrom: day('2022-01-01'), validTo: day('2021-12-31') })).toEqual(['validTo'])
})
