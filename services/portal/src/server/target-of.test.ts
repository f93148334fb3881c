import { describe, expect, test } from '@jest/globals'
import { targetOf } from './target-of.ts'

const statusOf = (line: string) => {
  try {
    targetOf(line)
    return 200
  } catch (error) {
    return (error as { status: number }).status
  }
}

describe('every request target is an address of the board or is refused', () => {
  test.each([
    ['/', '/', ''],
    ['/zh?q=1', '/zh', '?q=1'],
    ['/zh/projects/%E4%B8%AD', '/zh/projects/%E4%B8%AD', ''],
    ['/zh/notices?q=//evil.example', '/zh/notices', '?q=//evil.example'],
    ['http://other.example/zh?q=1', '/zh', '?q=1'],
    ['http://other.example', '/', ''],
    ['http://other.example?q', '/', '?q'],
    ['/zh#part', '/zh', ''],
  ])('%s', (line, pathname, search) => {
    expect(targetOf(line)).toEqual({ pathname, search })
  })

  test.each([
    '//',
    '///',
    '//evil.example',
    '/\\evil.example',
    '*',
    '',
    'x',
    '/%',
    '/%ff',
    '/%00',
    '/%0a',
    '/%7F',
    '/ a',
  ])('must fail: %s', (line) => {
    expect(statusOf(line)).toBe(400)
  })

  test('8,192 characters are an address, one more is not', () => {
    expect(statusOf(`/${'a'.repeat(8_191)}`)).toBe(200)
    expect(statusOf(`/${'a'.repeat(8_192)}`)).toBe(414)
  })
})
