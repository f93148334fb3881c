import { describe, expect, test } from '@jest/globals'
import { namesMember } from './names-member.ts'
import { withoutMember } from './without-member.ts'

describe('3.1: which firm asks is private, whatever the reply says', () => {
  test.each([
    ['已为珠海示例食品有限公司接电。', '珠海示例食品有限公司', '已为▇▇▇▇接电。'],
    ['已为珠海示例“食品”有限公司接电。', '珠海示例食品有限公司', '已为▇▇▇▇接电。'],
    ['已为珠海 示例\u200b食品　有限公司接电。', '珠海示例食品有限公司', '已为▇▇▇▇接电。'],
    ['Power for ＰＥＡＲＬ foods, ltd is there', 'Pearl Foods Ltd.', 'Power for ▇▇▇▇ is there'],
    ['3-5 号线由 3-5 公司接电', '3-5 公司', '3-5 号线由 ▇▇▇▇接电'],
    ['由 3–5、公司接电', '3-5 公司', '由 ▇▇▇▇接电'],
    ['A+B 公司与 A.B 公司', 'A+B 公司', '▇▇▇▇与 ▇▇▇▇'],
  ])('%s', (text, name, told) => {
    expect(withoutMember(text, name)).toBe(told)
    expect(namesMember(told, name)).toBe(false)
  })

  test('a reply that does not name it stays as it was written, and no name stops one', () => {
    expect(withoutMember('已为该企业接电（“示例”线）。', '珠海示例食品有限公司')).toBe(
      '已为该企业接电（“示例”线）。',
    )
    expect(withoutMember('已接电。', '——')).toBe('已接电。')
    expect(withoutMember('已接电。', '电')).toBe('已接▇▇▇▇。')
  })
})
