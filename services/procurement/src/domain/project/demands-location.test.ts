import { expect, test } from '@jest/globals'
import { demandsLocation } from './demands-location.ts'

test.each([
  '须在珠海市登记注册',
  '承接主体住所应在本市',
  '仅限本地机构',
  'Providers must be registered in Zhuhai.',
  'Local organizations only',
])('R-07 a condition: %s', (text) => {
  expect(demandsLocation(text)).toBe(true)
})

test.each([
  '须依法登记',
  '须在本市各镇街提供服务',
  '服务地点：珠海市香洲区',
  'The service is given in Zhuhai.',
  '',
])('R-07 no condition: %s', (text) => {
  expect(demandsLocation(text)).toBe(false)
})
