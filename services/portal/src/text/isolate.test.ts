import { expect, test } from '@jest/globals'
import { isolate } from './isolate.ts'

test('a right-to-left override in a title cannot turn the line around', () => {
  expect(isolate('养老\u202egnp.exe\u202c服务')).toBe('养老gnp.exe服务')
})

test('markup is left as the words it is: escaping is the page’s business', () => {
  expect(isolate('<script>alert(1)</script>')).toBe('<script>alert(1)</script>')
})

test('control characters go, line ends and rare Han characters stay', () => {
  expect(isolate('a\u0000b\u0007\n𠮷')).toBe('ab\n𠮷')
})
