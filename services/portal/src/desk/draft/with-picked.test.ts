import { expect, test } from '@jest/globals'
import { withPicked } from './with-picked.ts'

const read = (...fields: [string, string][]) => Object.fromEntries(withPicked(fields))

test('ticked districts come before what was typed, each once', () => {
  expect(
    read(
      ['serviceAreaPicked', '440402'],
      ['serviceAreaPicked', '440403'],
      ['serviceArea', '香洲区拱北街道\r\n440402\r\n'],
    ),
  ).toEqual({ serviceArea: '440402\n440403\n香洲区拱北街道' })
  expect(read(['serviceArea', '香洲区\r\n斗门区'])).toEqual({ serviceArea: '香洲区\r\n斗门区' })
})

test('an item picked from what a text found is its code; once another text stands there it is not', () => {
  const found = [
    ['servicePicked', 'A1003'],
    ['serviceSought', '社会工作'],
  ] as [string, string][]
  expect(read(['serviceCode', '社会工作'], ...found)).toEqual({ serviceCode: 'A1003' })
  expect(read(['serviceCode', '养老'], ...found)).toEqual({ serviceCode: '养老' })
  expect(read(['serviceCode', '社会工作'], ['serviceSought', '社会工作'])).toEqual({
    serviceCode: '社会工作',
  })
})

test('whatever else was typed stays as it was', () => {
  expect(read(['title', ' 养老 '], ['reason', ''])).toEqual({ title: ' 养老 ', reason: '' })
})
