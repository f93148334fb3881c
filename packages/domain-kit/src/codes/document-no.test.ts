import { expect, test } from '@jest/globals'
import { parseDocumentNo } from './document-no.ts'

test.each([
  ['珠民函〔2013〕184号'],
  ['珠民函[2013]184号'],
  ['珠民函(2013)184号'],
  ['珠民函【2013】184号'],
  ['珠民函（2013）184号'],
  ['珠民函［2013］184号'],
  [' 珠民函 〔2013〕 184号 '],
])('section 2.3: %s is 珠民函〔2013〕184号', (input) => {
  expect(parseDocumentNo(input)).toMatchObject({ ok: true, value: '珠民函〔2013〕184号' })
})

test.each([
  ['no agency', '〔2013〕184号'],
  ['thirteen characters of agency', '一二三四五六七八九十一二三〔2013〕184号'],
  ['an agency in Latin letters', 'ZMH〔2013〕184号'],
  ['a year of the third millennium', '珠民函〔3013〕184号'],
  ['six digits of serial', '珠民函〔2013〕123456号'],
  ['no 号', '珠民函〔2013〕184'],
])('section 2.3 refuses %s', (_, input) => {
  expect(parseDocumentNo(input)).toMatchObject({ ok: false, refusals: [{ code: 'INPUT_INVALID' }] })
})
