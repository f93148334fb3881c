import { describe, expect, test } from '@jest/globals'
import { fold, termsOf } from './fold.ts'
import { gramsOf, pairsOf } from './grams.ts'
import { searchTextOf } from './search-text.ts'

describe('names are folded before they are compared', () => {
  test('full-width characters become narrow, case and blanks go', () =>
    expect(fold('珠海ＡＢ（１）　Ｉｔ 协会')).toBe('珠海ab(1)it协会'))
  test('a query falls into words at blanks, narrow or wide, each once', () =>
    expect(termsOf(' 珠海　协会 珠海 ')).toEqual(['珠海', '协会']))
  test('an empty query has no words', () => expect(termsOf('　')).toEqual([]))
})

describe('bigrams', () => {
  test('a name gives its neighbouring pairs and its last character', () =>
    expect(gramsOf('珠海市')).toEqual(['珠海', '海市', '市']))
  test('rare Han characters outside the basic plane count as one', () =>
    expect(gramsOf('𠮷野')).toEqual(['𠮷野', '野']))
  test('a word of one character needs no pair', () => expect(pairsOf('珠')).toEqual([]))
  test('a longer word needs each of its pairs once', () =>
    expect(pairsOf('哈哈哈市')).toEqual(['哈哈', '哈市']))
})

test('an organization is found by its name, its former names and its old registration number', () => {
  const names = { name: '甲（乙）', formerNames: ['丙丁', '甲(乙)'] }
  expect(searchTextOf({ ...names, legacyRegistrationNo: null })).toBe('甲(乙)\n丙丁')
  expect(searchTextOf({ ...names, legacyRegistrationNo: '粤珠社证字第０１２３号' })).toBe(
    '甲(乙)\n丙丁\n粤珠社证字第0123号',
  )
})
