import { newId, type Uscc } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { moment } from '../../../test/a-registration.ts'
import { type MechanismCheck, mechanisms } from './mechanism-check.ts'
import { standingOf } from './standing.ts'

const checkOf = (checkYear: number, score: number): MechanismCheck => ({
  ...{ id: newId(), uscc: '51440400FAKE00013T' as Uscc, mechanism: 'FAIR_COMPETITION', checkYear, score },
  ...{
    fileId: newId(),
    isVerified: false,
    recordedAt: moment('2026-02-11'),
    version: 1,
  },
})
const checks = [checkOf(2024, 70), checkOf(2026, 90), checkOf(2025, 80)]

test('3.1: six mechanisms in their order, each with its last check, or none', () => {
  const told = standingOf(checks)
  expect(told.map(({ mechanism }) => mechanism)).toEqual([...mechanisms])
  expect(told.map(({ check }) => check?.score ?? null)).toEqual([null, null, null, 90, null, null])
})

test('of a year, the check of that year and of no other', () => {
  const scoreOf = (year: number) => standingOf(checks, year)[3]!.check?.score ?? null
  expect([2023, 2024, 2025, 2026, 2027].map(scoreOf)).toEqual([null, 70, 80, 90, null])
})
