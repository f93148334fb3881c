import { expect, test } from '@jest/globals'
import { decodeText } from './decode-text.ts'

/** 珠海市示例协会, as a spreadsheet in China saves it. */
const GBK = [0xd6, 0xe9, 0xba, 0xa3, 0xca, 0xd0, 0xca, 0xbe, 0xc0, 0xfd, 0xd0, 0xad, 0xbb, 0xe1]
const utf8 = (text: string) => new TextEncoder().encode(text)

test('UTF-8, with a mark and without', () => {
  expect(decodeText(utf8('名称\n珠海市'))).toEqual({ text: '名称\n珠海市' })
  expect(decodeText(utf8('\uFEFF名称'))).toEqual({ text: '名称' })
  expect(decodeText(new Uint8Array())).toEqual({ text: '' })
})

test('F27: GBK is read as it was meant', () => {
  expect(decodeText(Uint8Array.from(GBK))).toEqual({ text: '珠海市示例协会' })
})

test('GB 18030 with four bytes a character, too', () => {
  expect(decodeText(Uint8Array.from([0x95, 0x34, 0xb2, 0x35, 0xd6, 0xe9]))).toEqual({ text: '𠮷珠' })
})

test('UTF-16, when it says so', () => {
  expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x60, 0x4f]))).toEqual({ text: '你' })
  expect(decodeText(Uint8Array.from([0xfe, 0xff, 0x4f, 0x60]))).toEqual({ text: '你' })
})

test('must fail: UTF-8 with a broken byte is not read as something else', () => {
  const broken = utf8('珠海市香洲区示例行业协会联合会'.repeat(3))
  broken[4] = 0x41
  expect(decodeText(broken)).toEqual({ reason: expect.stringContaining('damaged') })
  expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...GBK]))).toEqual({
    reason: expect.stringContaining('damaged'),
  })
})

test('must fail: what is neither', () => {
  expect(decodeText(Uint8Array.from([0xff, 0xff, 0x20, 0x00]))).toEqual({
    reason: expect.stringContaining('neither'),
  })
})
