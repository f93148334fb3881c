import { describe, expect, test } from '@jest/globals'
import { penaltyRow } from './penalty-row.ts'

const row = (over: object = {}) =>
  penaltyRow.safeParse({ organization: '珠海市示例协会', penalty: '警告', ...over })

describe('an import does not trust what a mutation would not (F34)', () => {
  test.each([
    ['1949', 1949],
    ['2023-02-20', 2023],
    [undefined, null],
  ])('dated %s', (date_or_year, year) =>
    expect(row({ date_or_year }).data).toMatchObject({ datedYear: year }),
  )

  test.each(['1948', '0001', '0001-01-01', '2023-02-30', '三月'])('must fail: dated %s', (date_or_year) =>
    expect(row({ date_or_year }).success).toBe(false),
  )

  test('its source is an address of the web, or none', () => {
    expect(row({ source_url: 'https://example.cn/1' }).data?.sourceUrl).toBe('https://example.cn/1')
    expect(row().data?.sourceUrl).toBeNull()
    for (const source_url of ['javascript:alert(1)', '见官网', 'https://cn@evil.example'])
      expect(row({ source_url }).success).toBe(false)
  })
})
