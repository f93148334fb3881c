import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { day } from '../../../test/some-figures.ts'
import { someTerms } from '../../../test/some-terms.ts'
import { screenClauses } from './screen-clauses.ts'

const on = day('2026-03-02')
const found = (text: string, title = '自律公约') => screenClauses({ title, text }, on, someTerms) ?? []
const told = (text: string) =>
  found(text).map(({ clause, start, end }) => `${clause} ${text.slice(start, end)}`)

test('3.1: the terms the tests go by are those the catalogue ships', () => {
  const shipped = readFileSync('services/catalogue/data/policy-parameters.csv', 'utf8')
  for (const { key, terms } of someTerms) expect(shipped).toContain(`${key},${terms},TERMS,`)
})

describe('3.1: clauses that may fix prices or divide markets are found, each with its exact place', () => {
  test.each([
    ['会员须执行统一价格。', ['PRICE 统一价']],
    ['会员报价不得低于成本。', ['PRICE 不得低于']],
    ['最低限价每吨一百元。', ['PRICE 最低限价']],
    ['会员按区划分市场，互不进入。', ['MARKET 划分市场']],
    ['对非会员联合抵制。', ['BOYCOTT 联合抵制']],
    ['淡季限制产量。', ['OUTPUT 限制产量']],
    ['会员限制使用新技术。', ['TECHNOLOGY 限制使用新技术']],
    ['统一确定全行业的服务价格。', ['PRICE 统一确定全行业的服务价']],
    ['会员诚信经营，公平竞争。', []],
  ])('%s', (text, clauses) => expect(told(text)).toEqual(clauses))

  test('in whatever width, case, spacing or unseen sign it stands', () => {
    for (const text of [
      '统 一 价 格',
      '统\u200b一\u2060价格',
      '统-一-价-格',
      '“统一”价格',
      '统一\n价格',
      '统\u0336一\u0336价',
      '统　一　价',
    ])
      expect([text, told(text).length]).toEqual([text, 1])
    const latin = [{ ...someTerms[0]!, terms: 'minimum…price' }, ...someTerms.slice(1)]
    const hits = screenClauses({ title: 'x', text: 'The ＭＩＮＩＭＵＭ  Pri\u00adce' }, on, latin)
    expect(hits).toMatchObject([{ start: 4, end: 19 }])
  })

  test('two parts of a term belong together within a sentence, and not across its end', () => {
    expect(told('会员统一着装。价格自定')).toEqual([])
    expect(told('会员统一着装；价格自定')).toEqual([])
    expect(told('会员统一着装，价格自定')).toEqual(['PRICE 统一着装，价'])
  })

  test('the title is screened too; each place is told once, with its sentence', () => {
    const hits = found('第一条 诚信。第二条 会员不得跨区经营。', '统一价格公约')
    expect(hits).toMatchObject([
      { field: 'title', clause: 'PRICE', start: 0, end: 3 },
      { field: 'text', clause: 'MARKET', term: '不得跨区', excerpt: '第二条 会员不得跨区经营。' },
    ])
    expect(told('统一限价')).toEqual(['PRICE 统一限价'])
    expect(told('限价，限价')).toEqual(['PRICE 限价', 'PRICE 限价'])
  })

  test('signs outside the basic plane move no place', () =>
    expect(told('𠮷𠮷会员联合抵制')).toEqual(['BOYCOTT 联合抵制']))

  test('must fail: where one list was not heard of, or is not in force that day, nothing is screened at all', () => {
    const text = { title: '公约', text: '诚信' }
    expect(screenClauses(text, on, someTerms.slice(1))).toBeUndefined()
    expect(screenClauses(text, day('2014-12-31'), someTerms)).toBeUndefined()
    const ended = someTerms.map((list) => ({ ...list, effectiveTo: day('2026-03-01') }))
    expect(screenClauses(text, on, ended)).toBeUndefined()
    expect(screenClauses(text, day('2026-03-01'), ended)).toEqual([])
  })

  test('twenty thousand characters of what is looked for are read at once', () => {
    expect(found('限价'.repeat(10_000))).toHaveLength(10_000)
    expect(found('统一'.repeat(10_000))).toEqual([])
  })
})
