import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { plainOf } from './plain.ts'
import { screen } from './screen.ts'

/** Lines of the corpus; what cannot be seen is written as in JSON. */
function corpus(name: string): string[] {
  const lines = readFileSync(join(__dirname, '../../test/screening', name), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) =>
    line.replace(/\\u([0-9a-f]{4})|\\n/g, (_, code) =>
      code ? String.fromCodePoint(Number.parseInt(code, 16)) : '\n',
    ),
  )
}
const hostile = corpus('hostile.txt')
const innocent = corpus('innocent.txt')
const whole = (line: string) => line.replace(/[⟦⟧]/g, '')
const outside = (line: string) => line.replace(/⟦[^⟧]*⟧/gu, '')
const digitsOf = (text: string) => plainOf(text).numerals.replace(/\D/g, '')
const leaves = (line: string) => digitsOf(screen(whole(line)).text).length > digitsOf(outside(line)).length

describe('R-25, product M12: what strangers write is screened before it is public', () => {
  test('the corpus holds more than 200 hostile and 200 innocent texts, no two alike', () => {
    expect(new Set(hostile).size).toBeGreaterThanOrEqual(380)
    expect(new Set(innocent).size).toBeGreaterThanOrEqual(280)
    expect(new Set([...hostile, ...innocent]).size).toBe(hostile.length + innocent.length)
  })
  test('hostile: no miss, and no digit of a number is left', () => {
    expect(hostile.filter(leaves)).toEqual([])
    expect(hostile.filter((line) => screen(whole(line)).found.length === 0)).toEqual([])
  })
  test('innocent: at most two alarms', () => {
    const alarms = innocent.filter((line) => screen(line).text !== line)
    expect(alarms.slice(2)).toEqual([])
  })
})

describe('R-25 on both sides of its boundary', () => {
  const found = (text: string) => screen(text).found

  test('AC-75: an identity number, a telephone and a street with its number are three runs, and no digit is left', () => {
    const { text } = screen('我是440402199001011234，电话138 0013 8000，家住香洲区柠溪路338号2栋302。')
    expect(text).toBe('我是▇▇▇▇，电话▇▇▇▇，家住▇▇▇▇。')
  })
  test('17 digits are no identity number, 18 are; any check digit', () => {
    expect(found('证 11010119900307428')).toEqual([])
    expect(found('证 110101199003074280')).toEqual(['IDENTITY_NUMBER'])
    expect(found('证 11010119900307428X')).toEqual(['IDENTITY_NUMBER'])
  })
  test('ten digits are no mobile telephone, eleven are, twelve are not', () => {
    expect(found('数 1380013800')).toEqual([])
    expect(found('数 13800138000')).toEqual(['TELEPHONE'])
    expect(found('数 138001380001')).toEqual([])
    expect(found('数 12800138000')).toEqual([])
  })
  test('a credit code of digits only stays; with a birthday in it, it does not', () => {
    expect(found('采购人 114404007000000286')).toEqual([])
    expect(found('采购人 110101199003070286')).toEqual(['IDENTITY_NUMBER'])
  })
  test('eight digits are a telephone only where the text says so', () => {
    expect(found('共 22123456 元')).toEqual([])
    expect(found('电话 22123456')).toEqual(['TELEPHONE'])
  })
  test('a road alone stays, with a house number it does not; a day is no house', () => {
    expect(found('人民东路没有站点')).toEqual([])
    expect(found('人民东路128号没有站点')).toEqual(['ADDRESS'])
    expect(found('我知道12号前要答复')).toEqual([])
  })
  test('told in parts: ten digits are no mobile telephone, eleven are, twelve are not', () => {
    expect(found('数 138 0013 后面 800')).toEqual([])
    expect(found('数 138 0013 后面 8000')).toEqual(['TELEPHONE'])
    expect(found('数 138 0013 后面 80001')).toEqual([])
  })
  test('told in parts: numbers of things are no telephone; a part that opens with 00 counts nothing', () => {
    expect(found('前期135户，后面1200人，再加1500元')).toEqual([])
    expect(found('前期135，后面1200，再加1500')).toEqual(['TELEPHONE'])
    expect(found('前期135户0012人1500')).toEqual(['TELEPHONE'])
  })
  test('told in parts: a region, a birthday and a tail are an identity number; a day of these years is not', () => {
    expect(found('440402，2014年5月17日，0023')).toEqual(['IDENTITY_NUMBER'])
    expect(found('440402，2015年5月17日，0023')).toEqual([])
    expect(found('440402，1988年13月17日，0023')).toEqual([])
    expect(found('440402，1988年5月17日，002')).toEqual([])
  })
  test('told in parts: the order the words give, whichever half comes first', () => {
    expect(found('后四位8000，前七位1380013')).toEqual(['TELEPHONE'])
    expect(found('后四位8000，前七位0380013')).toEqual([])
  })
  test('cards and telephones of Macao and Hong Kong; passports and permits where they are called so', () => {
    for (const told of ['1234567(8)', '５１２３４５６（0）', 'A123456(3)', 'ab123456 (A)', '证件 Z683365(5)'])
      expect([told, found(told)]).toEqual([told, ['IDENTITY_NUMBER']])
    expect(screen('护照 E12345678，港澳通行证号码：C12345678').text).toBe('护照 ▇▇▇▇，港澳通行证号码：▇▇▇▇')
    for (const told of ['853 6612 3456', '85366123456', '852-9123-4567'])
      expect([told, found(told)]).toEqual([told, ['TELEPHONE']])
  })
  test('what only looks like them stays', () => {
    for (const told of [
      '2234567(8)',
      '123456(7)',
      'A12345(6)',
      '合同号 HT202601(2)',
      '编号 E12345678',
      '853 1612 3456',
      '办理护照和通行证的居民 120 人',
    ])
      expect([told, found(told)]).toEqual([told, []])
  })
  test('a character read as several is taken out whole', () =>
    expect(screen('打⑴⑶⑻00⑴⑶⑻00⑶').text).toBe('打▇▇▇▇'))
  test('what was taken out tells not even its length, and screening twice changes nothing', () => {
    const [short, long] = [screen('440402900101123').text, screen('6222021234567890123').text]
    expect(short).toBe(long)
    for (const line of hostile) expect(screen(screen(whole(line)).text).text).toBe(screen(whole(line)).text)
  })
  test('the longest text takes no time worth counting', () => {
    const dear = ['1 ', '1路号2', '一', '138,', '12 a b c ', '1后面', '13年1月', '138户'].map((bit) =>
      bit.repeat(5_000 / bit.length),
    )
    // the processor's time, which busy neighbours do not lengthen
    const began = process.cpuUsage()
    for (const text of dear) screen(text)
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(4_000)
  })
})
