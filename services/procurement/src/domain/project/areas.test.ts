import { describe, expect, test } from '@jest/globals'
import { isArea, readAreas } from './areas.ts'

test('F3: a division is kept in one form, a street in its own words, each once', () => {
  expect(readAreas(['４４０４０２', ' 440402\u200b', '翠香街道', '440403'])).toEqual([
    '440402',
    '翠香街道',
    '440403',
  ])
})

describe('attack 24: what is written like a division is one', () => {
  test.each(['440402', '４４０４００', '440421', '横琴镇', '44040'])('%s', (area) =>
    expect(isArea(area)).toBe(true),
  )
  test.each(['999999', '440499', '０００００0'])('must fail: %s', (area) => expect(isArea(area)).toBe(false))
})
