import { Temporal } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { gradeOn } from './grade.ts'

const grade = { level: '4A', validFrom: Temporal.PlainDate.from('2021-06-01') } as const

test.each([
  ['2021-05-31', null],
  ['2021-06-01', '4A'],
  ['2026-06-01', '4A'],
  ['2026-06-02', null],
])('令39 article 28: a grade holds for five years: on %s it is %s', (day, level) => {
  expect(gradeOn(grade, Temporal.PlainDate.from(day))).toBe(level)
})

test('a grade without a known beginning is shown as the register has it', () => {
  expect(gradeOn({ level: '3A', validFrom: null }, Temporal.PlainDate.from('2026-01-01'))).toBe('3A')
})
