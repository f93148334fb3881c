import { describe, expect, test } from '@jest/globals'
import { fold, gramsOf, pairsOf } from './fold.ts'
import { termsOf } from './terms.ts'

const words = (question: string) => termsOf(question).map(({ word }) => word)

describe('F5: text is folded before it is compared, in the index and in the question', () => {
  test.each([
    ['珠海ＡＢ（１）　Ｉｔ 协会', '珠海ab1it协会'],
    ['珠海市“一家亲”互助协会', '珠海市一家亲互助协会'],
    ['珠海市「一家亲」互助协会', '珠海市一家亲互助协会'],
    ['阿卜杜拉·文化', '阿卜杜拉文化'],
    ['阿卜杜拉•文化', '阿卜杜拉文化'],
    ['珠海市—澳门—横琴', '珠海市澳门横琴'],
    ['珠海市-澳门', '珠海市澳门'],
    ['OPEN-Lab 托育（0-3岁）指导', 'openlab托育0-3岁指导'],
    ['0—3岁', '0-3岁'],
    ['12\u200b34', '1234'],
    ['100%_', '100'],
    ['（），“”', ''],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded))

  test('figures that a mark parts are not one figure', () => expect(fold('0-3')).not.toBe(fold('03')))
})

describe('a question falls into words', () => {
  test.each([
    [' 珠海　协会 珠海 ', ['珠海', '协会']],
    ['珠海市，科技', ['珠海市', '科技']],
    ['托育、向日葵；计划', ['托育', '向日葵', '计划']],
    ['(0-3岁)', ['0-3岁']],
    ['1,000 元', ['1-000', '元']],
    ['%_ ()', []],
    ['　', []],
  ])('%s', (question, expected) => expect(words(question)).toEqual(expected))

  test.each([
    ['ＺＨ－２０２６－４４０４００－００００８３', 'ZH-2026-440400-000083'],
    ['zh - 2026 - 440400 - 000083', 'ZH-2026-440400-000083'],
    ['2026-440400-000083', 'ZH-2026-440400-000083'],
    ['ZH-2026', 'ZH-2026'],
    ['ZH 2026 440400 000083', 'ZH-2026-440400-000083'],
    ['ZH2026440400000083', 'ZH-2026-440400-000083'],
    ['zh2026440400000083n2', 'ZH-2026-440400-000083-N2'],
    ['项目编号：ZH-2026-440400-000083', 'ZH-2026-440400-000083'],
    ['公示编号 ZH-2026-440400-000083-N1', 'ZH-2026-440400-000083-N1'],
    ['ZH20264404000000831', undefined],
    ['440400-000083', undefined],
    ['000083', undefined],
    ['托育', undefined],
  ])('F3: %s as a number', (question, number) => expect(termsOf(question)[0]?.number).toBe(number))

  test.each([
    ['1144 0400 FAKE 0011 X5', ['11440400fake0011x5']],
    ['统一社会信用代码：11440400FAKE0011X5 托育', ['11440400fake0011x5', '托育']],
    ['1 1 4 4 0 4 0 0 F A K E 0 0 1 1 X 5', ['11440400fake0011x5']],
    ['1144 0400 FAKE 0011 X6', ['1144', '0400', 'fake', '0011', 'x6']],
    ['11440400FAKE0011X5A', ['11440400fake0011x5a']],
    ['编号规则', ['编号规则']],
  ])('a credit code in groups is one word; what is none stays as it was typed: %s', (question, expected) =>
    expect(words(question)).toEqual(expected),
  )

  test('a number and a word are two terms', () => {
    expect(termsOf('ZH-2026-440400-000083 托育')).toEqual([
      { word: 'zh2026-440400-000083', number: 'ZH-2026-440400-000083' },
      { word: '托育' },
    ])
  })
})

describe('pairs', () => {
  test('a text gives its neighbouring pairs and its last character', () =>
    expect(gramsOf('珠海市')).toEqual(['珠海', '海市', '市']))
  test('rare Han characters outside the basic plane count as one', () =>
    expect(gramsOf('𠮷野')).toEqual(['𠮷野', '野']))
  test('F1: a text of two hundred characters is found to its end', () => {
    const long = Array.from({ length: 200 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('')
    expect(gramsOf(long)).toHaveLength(200)
  })
  test('a word of one character needs no pair', () => expect(pairsOf('珠')).toEqual([]))
  test('a longer word needs each of its pairs once', () =>
    expect(pairsOf('哈哈哈市')).toEqual(['哈哈', '哈市']))
})
