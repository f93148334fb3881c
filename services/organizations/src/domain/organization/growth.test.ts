import { civilDate } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { type Counted, growth, levelOf } from './growth.ts'

const counted = (year: number | null, number: number, divisionCode = '440400'): Counted => ({
  ...{ year, number, divisionCode, orgType: 'FOUNDATION' },
})
const known = {
  established: [counted(2016, 3), counted(2025, 2), counted(2026, 1), counted(null, 4)],
  ended: [counted(2026, 2)],
  keptSince: civilDate('2026-03-02'),
}
const of = (from: number, to: number, today: string, over: object = {}) =>
  growth({ ...known, ...over }, { from, to, today: civilDate(today) }).map(
    ({ year, established, ended, standing, endedSince }) => [
      ...[year, established, ended, standing],
      endedSince?.toString() ?? null,
    ],
  )

test('S80, R-27: what nobody kept is null, a year nobody knows is left out, a year under way has no last day', () => {
  expect(of(2015, 2026, '2026-12-31')).toEqual([
    [2016, 3, null, null, null],
    [2025, 2, null, null, null],
    [2026, 1, 2, null, '2026-03-02'],
  ])
})

test('standing on 31 December once that day is over; bodies of an unknown first year stand from the beginning', () => {
  expect(of(2026, 2027, '2027-01-01')).toEqual([
    [2026, 1, 2, 8, '2026-03-02'],
    [2027, 0, 0, null, null],
  ])
})

test('what had ended before it was kept stands in no year, and ended in none', () => {
  const ended = [counted(2026, 2), counted(null, 3)]
  expect(of(2026, 2027, '2027-01-01', { ended })).toEqual([
    [2026, 1, 2, 5, '2026-03-02'],
    [2027, 0, 0, null, null],
  ])
})

test('kept since the first day of a year, it is whole; nothing kept, nothing ended is told; no year to come', () => {
  expect(of(2026, 2026, '2026-06-01', { keptSince: civilDate('2026-01-01') })).toEqual([
    [2026, 1, 2, null, null],
  ])
  expect(of(2026, 2030, '2026-06-01', { keptSince: undefined })).toEqual([[2026, 1, null, null, null]])
})

test('years that no date can be written in are left out, however early or late they are', () => {
  expect(of(-5, 1, '2026-06-01')).toEqual([])
  expect(of(-2_147_483_648, -2_147_483_640, '2026-06-01')).toEqual([])
  expect(of(10_000, 10_001, '2026-06-01')).toEqual([])
  expect(of(998, 1001, '2026-06-01', { established: [counted(999, 1)] })).toEqual([
    [999, 1, null, null, null],
  ])
})

test('by level and type, each its own', () => {
  const established = [counted(2026, 1, '440402'), counted(2026, 2, '440403'), counted(2026, 5, '440000')]
  const levels = growth(
    { ...known, established, ended: [] },
    { from: 2026, to: 2026, today: civilDate('2026-06-01') },
  )
  expect(levels.map(({ level, established: began }) => [level, began])).toEqual([
    ['PROVINCE', 5],
    ['DISTRICT', 3],
  ])
  expect(['100000', '440000', '440400', '440402'].map(levelOf)).toEqual([
    'NATIONAL',
    'PROVINCE',
    'CITY',
    'DISTRICT',
  ])
})
