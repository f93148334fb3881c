import { civilDate, Temporal } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { standsAgainst } from './stands-against.ts'
import type { StatusPenalty } from './status-penalty.ts'

const penalty = (told: Partial<StatusPenalty>): StatusPenalty => ({
  id: 'one',
  uscc: '52440400FAKE00048A' as never,
  kind: 'ACTIVITY_SUSPENSION',
  revocationKind: null,
  servedOn: civilDate('2026-04-10'),
  until: civilDate('2026-07-09'),
  took: true,
  overturnedOn: null,
  overAt: null,
  heardAt: Temporal.Instant.from('2026-04-10T02:00:00Z'),
  ...told,
})
const on = (day: string, told: Partial<StatusPenalty> = {}) =>
  standsAgainst([penalty(told)], civilDate(day)) !== undefined

test('a suspension stands to its last day, one without a last day until it is overturned', () => {
  expect([on('2026-07-09'), on('2026-07-10')]).toEqual([true, false])
  expect(on('2036-07-10', { until: null })).toBe(true)
})

test('one that was overturned, or that changed nothing, stands against nobody', () => {
  expect(on('2026-07-09', { overturnedOn: civilDate('2026-05-01') })).toBe(false)
  expect(on('2026-07-09', { took: false })).toBe(false)
})
