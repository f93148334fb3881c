import { Temporal } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { aDivision, doumen } from '../../../test/an-organization.ts'
import { divisionHistory } from './division-history.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const history = divisionHistory([aDivision(), ...doumen])

describe('GB/T 2260: the last list on or before the day holds', () => {
  test('斗门县 440421 is told for 2001-12-30 and no longer for 2001-12-31', () => {
    expect(history.on('440421', day('2001-12-30'))?.name).toBe('斗门县')
    expect(history.on('440421', day('2001-12-31'))).toBeUndefined()
  })

  test('斗门区 440403 is first told for 2001-12-31', () => {
    expect(history.on('440403', day('2001-12-30'))).toBeUndefined()
    expect(history.on('440403', day('2001-12-31'))?.name).toBe('斗门区')
  })

  test('before the first list nothing is told', () => {
    expect(history.on('440400', day('1981-12-30'))).toBeUndefined()
    expect(history.on('440400', day('1981-12-31'))?.name).toBe('珠海市')
  })

  test('a code existed in the years of its lists, not in the year it was dropped', () => {
    expect(history.existedIn('440421', { from: 2000, to: 2000 })).toBe(true)
    expect(history.existedIn('440421', { from: 2001, to: 2001 })).toBe(false)
    expect(history.existedIn('440421', { from: 1999, to: 2024 })).toBe(true)
  })
})
