import { expect, test } from '@jest/globals'
import { aPolicyParameter } from '../../../test/a-policy-parameter.ts'
import { basisOf } from './basis-of.ts'
import { periodRuleOf } from './period-rule.ts'

const basis = { rule: 'notice.days' }
const days = aPolicyParameter({
  unit: 'DAY',
  counting: { direction: 'FORWARD', nature: 'RIGHT', rollEnd: null },
})
const sibling = (key: string, value: string) =>
  aPolicyParameter({ key, value, unit: 'BOOLEAN', counting: null })

test('3.6: the 15 days take their kind and their roll from notice.dayKind and notice.rollEnd', () => {
  const natural = [days, sibling('notice.dayKind', 'NATURAL'), sibling('notice.rollEnd', 'true')]
  const working = [days, sibling('notice.dayKind', 'WORKING'), sibling('notice.rollEnd', 'false')]
  expect(periodRuleOf(days, natural, basis)).toMatchObject({ days: 15, unit: 'NATURAL', rollEnd: true })
  expect(periodRuleOf(days, working, basis)).toMatchObject({ days: 15, unit: 'WORKING', rollEnd: false })
})

test('3.6: an amount is no period', () => {
  const limit = aPolicyParameter({ key: 'limit.openTenderFen', unit: 'FEN', counting: null })
  expect(periodRuleOf(limit, [limit], basis)).toBeUndefined()
})

test('0.1: a [law*] citation is kept out of what people read, a [law] one is shown', () => {
  const row = aPolicyParameter({ legalTag: 'law*' })
  expect(basisOf(row, '中华人民共和国民法典')).toEqual({
    rule: 'notice.days',
    note: '依据待确认。basis to be confirmed',
  })
  expect(basisOf({ ...row, legalTag: 'law' }, '中华人民共和国民法典')).toEqual({
    rule: 'notice.days',
    document: '中华人民共和国民法典',
    article: '第二百零一条、第二百零三条',
  })
})
