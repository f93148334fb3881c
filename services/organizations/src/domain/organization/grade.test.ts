import { describe, expect, test } from '@jest/globals'
import { aFigure, day, someFigures } from '../../../test/some-figures.ts'
import { gradeOn } from './grade.ts'

const given = (validFrom: string) => ({ level: '4A', validFrom: day(validFrom) }) as const

test.each([
  ['2021-05-31', null],
  ['2021-06-01', '4A'],
  ['2026-06-01', '4A'],
  ['2026-06-02', null],
])('令39 article 28: a grade holds for five years: on %s it is %s', (on, level) => {
  expect(gradeOn(given('2021-06-01'), { on: day(on), figures: someFigures })).toBe(level)
})

describe('3.6: a grade keeps the figure of the day it was given: a change to three years on 2026-01-01', () => {
  const figures = [...someFigures, aFigure('grade.validYears', 3, '2026-01-01')]
  test('given the day before, it holds for five', () => {
    expect(gradeOn(given('2025-12-31'), { on: day('2030-12-31'), figures })).toBe('4A')
    expect(gradeOn(given('2025-12-31'), { on: day('2031-01-01'), figures })).toBeNull()
  })
  test('given on the day, for three', () => {
    expect(gradeOn(given('2026-01-01'), { on: day('2029-01-01'), figures })).toBe('4A')
    expect(gradeOn(given('2026-01-01'), { on: day('2029-01-02'), figures })).toBeNull()
  })
})

test('a grade without a known beginning is shown as the register has it', () => {
  expect(gradeOn({ level: '3A', validFrom: null }, { on: day('2026-01-01'), figures: [] })).toBe('3A')
})

test('while nobody can tell how long it holds, it is not shown', () => {
  expect(gradeOn(given('2025-06-01'), { on: day('2025-06-01'), figures: [] })).toBeNull()
})
