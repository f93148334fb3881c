import { expect, test } from '@jest/globals'
import { valuesOf } from '../values.ts'
import { withPicked } from './picked.ts'

test('what was picked counts while the text it was found by stands there, whatever blanks a browser kept about it', () => {
  const picked = { 'serviceCode.picked': 'A1003', 'serviceCode.sought': '社会' }
  for (const typed of ['社会', ' 社会 '])
    expect(withPicked({ ...picked, serviceCode: typed })).toEqual({ serviceCode: 'A1003' })
})

test('must fail: once another text stands there, or nothing was picked, what is typed counts', () => {
  const picked = { 'serviceCode.picked': 'A1003', 'serviceCode.sought': '社会' }
  expect(withPicked({ ...picked, serviceCode: '养老' })).toEqual({ serviceCode: '养老' })
  expect(withPicked({ serviceCode: '社会', 'serviceCode.sought': '社会' })).toEqual({ serviceCode: '社会' })
  expect(withPicked({ serviceCode: '社会', 'serviceCode.picked': 'A1003' })).toEqual({ serviceCode: '社会' })
})

test('a form is read so wherever it goes: in a row, too, and beside whatever else was typed', () =>
  expect(
    valuesOf([
      ['title', '停用'],
      ['replacedBy.1', '燃烧'],
      ['replacedBy.1.sought', '燃烧'],
      ['replacedBy.1.picked', 'A0615'],
    ]),
  ).toEqual({ title: '停用', 'replacedBy.1': 'A0615' }))
