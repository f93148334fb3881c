import { describe, expect, test } from '@jest/globals'
import {
  readAmount,
  readDivision,
  readIdentifier,
  readProjectNo,
  readServiceCode,
} from './read-identifier.ts'
import { type Lines, readText } from './read-text.ts'
import { sameText } from './same-text.ts'
import { isVisible } from './visible.ts'
import { isWebLink } from './web-link.ts'

const read = (told: string, lines: Lines = 'ONE_LINE') => {
  const answer = readText(told, lines)
  return answer.ok ? answer.text : answer.unfit
}

describe('R-26: a text is read once, at its entry', () => {
  test.each([
    ['blanks around it', '  清洁志愿服务\u3000 ', '清洁志愿服务'],
    ['what is unseen at its edges', '\u200b清洁\uFEFF\u00AD', '清洁'],
    ['composed', 'Cafe\u0301', 'Caf\u00e9'],
    ['blanks alone are no text', ' \u3000\t\n ', ''],
    ['no text stays no text', '', ''],
    ['a rare Han character', '𠮷野', '𠮷野'],
    ['joined signs keep what joins them', '👨\u200d👩\u200d👧 家庭', '👨\u200d👩\u200d👧 家庭'],
  ])('%s', (_, told, text) => expect(read(told)).toBe(text))

  test('a field of several lines: one form of line ends, tabs kept', () => {
    expect(read('一\r\n二\r三\u2028四\u0085五\t六', 'LINES')).toBe('一\n二\n三\n四\n五\t六')
  })

  test.each([
    ['a line feed', '名称\nBEGIN:VEVENT', 'LINE_BREAK'],
    ['a carriage return', '名称\rX', 'LINE_BREAK'],
    ['a line separator', '名称\u2028X', 'LINE_BREAK'],
    ['a vertical tab', '名称\vX', 'LINE_BREAK'],
    ['a tab', '名称\tX', 'CONTROL'],
    ['NUL', '名\0称', 'CONTROL'],
    ['ESC', '名\u001b称', 'CONTROL'],
    ['a C1 control', '名\u0090称', 'CONTROL'],
    ['U+FFFF', '坏字符\uffff服务', 'NONCHARACTER'],
    ['U+FFFE', '坏字符\ufffe服务', 'NONCHARACTER'],
    ['U+FDD0', '坏\ufdd0', 'NONCHARACTER'],
    ['a noncharacter of another plane', '坏\u{1fffe}', 'NONCHARACTER'],
    ['a lone surrogate', '坏\ud800', 'NOT_UNICODE'],
    ['the other half', '\udc00坏', 'NOT_UNICODE'],
    ['an override', '名\u202e称', 'DIRECTION'],
    ['an isolate', '名\u2066称', 'DIRECTION'],
    ...[
      '\u200b',
      '\u200d',
      '\u00ad',
      '\u2063',
      '\u3164',
      '\u2800',
      '\u115f',
      '\uffa0',
      '\u034f',
      '\ufe0f',
    ].map((unseen) => [`only U+${unseen.codePointAt(0)!.toString(16)}`, unseen, 'INVISIBLE'] as const),
    ['only an override', '\u202e', 'DIRECTION'],
  ])('must fail: %s', (_, told, unfit) => expect(read(told)).toBe(unfit))

  test.each([
    ['NUL', 'a\0b', 'CONTROL'],
    ['U+FFFF', 'a\uffff', 'NONCHARACTER'],
    ['nothing but an override', '\u202e\n\u202e', 'INVISIBLE'],
  ])('must fail in several lines, too: %s', (_, told, unfit) => expect(read(told, 'LINES')).toBe(unfit))
})

describe('what a reader sees', () => {
  test.each(['a', '珠', '7', '—', '¥', '👍', 'ㅤa'])('%s is seen', (text) => expect(isVisible(text)).toBe(true))
  test.each(['', ' ', '\u3164', '\u2800 \u200b', '\u180e', '\u{e0001}'])('%j is not', (text) =>
    expect(isVisible(text)).toBe(false),
  )
})

describe('4.4: an amendment that changes nothing', () => {
  test.each([
    ['清洁志愿服务', '清洁志愿服务  '],
    ['一\n二', '一\r\n二\r\n'],
    ['caf\u00e9', 'cafe\u0301'],
    ['清洁', '清\u200b洁'],
    ['一  \n二', '一\n二'],
  ])('%j says what %j says', (one, other) => expect(sameText(one, other)).toBe(true))
  test.each([
    ['清洁', '保洁'],
    ['一\n二', '一 二'],
    ['a b', 'ab'],
  ])('%j does not say what %j says', (one, other) => expect(sameText(one, other)).toBe(false))
})

describe('F3: one reading of identifiers', () => {
  test.each([
    ['ＺＨ－２０２６－４４０４００－００００８３', 'ZH-2026-440400-000083'],
    [' zh–2026—440400‑000083 ', 'ZH-2026-440400-000083'],
    ['51440400FAKE\u200b 00013t', '51440400FAKE00013T'],
    ['５１４４０４００ＦＡＫＥ０００１３Ｔ', '51440400FAKE00013T'],
    ['O0', 'O0'],
  ])('%s', (told, code) => expect(readIdentifier(told)).toBe(code))

  test.each([
    ['４４０４０２', '440402'],
    ['440 402', '440402'],
    ['4404', undefined],
    ['香洲区', undefined],
  ])('division %s', (told, code) => expect(readDivision(told)).toBe(code))

  test.each([
    ['Ａ０３０２', 'A0302'],
    ['a03', 'A03'],
    ['A', 'A'],
    ['03', undefined],
    ['A03021234', undefined],
  ])('service code %s', (told, code) => expect(readServiceCode(told)).toBe(code))

  test.each([
    ['ＺＨ－２０２６', 'ZH-2026'],
    ['zh2026-440400-000083', 'ZH-2026-440400-000083'],
    ['ZH-2026-440400-000083-N2', 'ZH-2026-440400-000083-N2'],
    ['ZH-养老', undefined],
    ['000083', undefined],
    ['ZH2026440400000083', 'ZH-2026-440400-000083'],
    ['zh 2026 440400 000083 n2', 'ZH-2026-440400-000083-N2'],
    ['ZH20264404000000831', undefined],
  ])('project number %s', (told, number) => expect(readProjectNo(told)).toBe(number))

  test.each([
    ['１８００００', '180000'],
    ['180,000.50 元', '180000.50'],
    ['¥1', '1'],
    ['18,00', undefined],
    ['-1', undefined],
    ['', undefined],
  ])('amount %s', (told, amount) => expect(readAmount(told)).toBe(amount))
})

describe('an address that a page may link to', () => {
  test.each([
    'https://example.cn/map?x=1#here',
    'HTTP://example.cn',
    'https://[::1]:8080/',
    'https://珠海.中国/地图',
  ])('%s', (text) => expect(isWebLink(text)).toBe(true))

  test.each([
    'javascript:alert(1)',
    ' https://example.cn',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'http://',
    'https:example.cn',
    'https:///example.cn',
    '//example.cn',
    'https://user@example.cn',
    'https://example.cn:pw@evil.example',
    'https://example.cn\\@evil.example',
    'ftp://example.cn',
    '地图在此',
    '',
  ])('must fail: %j', (text) => expect(isWebLink(text)).toBe(false))
})
