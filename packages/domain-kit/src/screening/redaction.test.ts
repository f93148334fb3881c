import { describe, expect, test } from '@jest/globals'
import { isRedactionOf } from './redaction.ts'

const before = '评审组长陈某与甲机构的刘某是亲戚，电话▇▇▇▇。'

describe('R-25: a redaction takes out, and does nothing else', () => {
  test.each([
    ['one passage, sign for sign', '评审组长▇▇与甲机构的刘某是亲戚，电话▇▇▇▇。'],
    ['a run shorter or longer than what it hides', '评审组长▇与甲机构的▇▇▇▇▇▇是亲戚，电话▇▇▇▇。'],
    ['the beginning and the end', '▇与甲机构的刘某是亲戚▇'],
    ['all of it', '▇'],
    ['what was hidden together with more', '评审组长陈某与甲机构的刘某是亲戚▇。'],
  ])('%s', (_, after) => expect(isRedactionOf(after, before)).toBe(true))

  test.each([
    ['another word', '评审组长李某与甲机构的▇是亲戚，电话▇▇▇▇。'],
    ['a passage taken out without a trace', '评审组长与甲机构的▇是亲戚，电话▇▇▇▇。'],
    ['a run that hides nothing', '评审组长▇陈某与甲机构的刘某是亲戚，电话▇▇▇▇。'],
    ['something added', '评审组长▇与甲机构的刘某是亲戚，电话▇▇▇▇。此言不实'],
    ['the other order', '与甲机构的▇评审组长▇'],
    ['what is hidden told again', '评审组长▇与甲机构的刘某是亲戚，电话13800138000。'],
    ['no ▇ at all', '评审组长陈某'],
    ['nothing', ''],
    ['a beginning and an end that overlap', '评审组长陈某与甲机构的刘某是亲戚，电话▇▇刘某是亲戚，电话▇▇▇▇。'],
  ])('must fail: %s', (_, after) => expect(isRedactionOf(after, before)).toBe(false))
})
