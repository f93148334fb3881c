import { describe, expect, test } from '@jest/globals'
import { maskName, maskNamesIn } from './mask-name.ts'

describe('AC-47: individuals are published as 姓 + ××', () => {
  test.each([
    ['陈大文', '陈××'],
    ['李四', '李××'],
    ['欧阳修远', '欧阳××'],
    ['欧阳', '欧××'],
    ['王某', '王××'],
    ['买买提·吐尔逊', '买××'],
    ['𠮷田某', '𠮷××'],
    ['', '××'],
  ])('%s is shown as %s', (name, masked) => expect(maskName(name)).toBe(masked))

  test('the length of the given name is not told', () => expect(maskName('陈大')).toBe(maskName('陈大文武')))
})

test('AC-47: a name inside another is masked with the longer one', () =>
  expect(maskNamesIn('陈大文与陈大共同', ['陈大', '陈大文'])).toBe('陈××与陈××共同'))
