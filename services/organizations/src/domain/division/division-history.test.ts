import { Temporal } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { aDivision, doumen } from '../../../test/an-organization.ts'
import { divisionHistory, isInForce } from './division-history.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const lines = [aDivision(), ...doumen]
const history = divisionHistory(lines)
const on = (code: string, date: string) =>
  lines.find((line) => line.code === code && isInForce(line, day(date)))?.name

describe('GB/T 2260: the last list on or before the day holds', () => {
  test('斗门县 440421 is told for 2001-12-30 and no longer for 2001-12-31', () => {
    expect(on('440421', '2001-12-30')).toBe('斗门县')
    expect(on('440421', '2001-12-31')).toBeUndefined()
  })

  test('斗门区 440403 is first told for 2001-12-31', () => {
    expect(on('440403', '2001-12-30')).toBeUndefined()
    expect(on('440403', '2001-12-31')).toBe('斗门区')
  })

  test('before the first list nothing is told', () => {
    expect(on('440400', '1981-12-30')).toBeUndefined()
    expect(on('440400', '1981-12-31')).toBe('珠海市')
  })

  test('a code existed in the years of its lists, not in the year it was dropped', () => {
    expect(history.existedIn('440421', { from: 2000, to: 2000 })).toBe(true)
    expect(history.existedIn('440421', { from: 2001, to: 2001 })).toBe(false)
    expect(history.existedIn('440421', { from: 1999, to: 2024 })).toBe(true)
  })
})
