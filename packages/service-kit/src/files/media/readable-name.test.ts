import { describe, expect, test } from '@jest/globals'
import { LONGEST_NAME, readableName } from './readable-name.ts'

describe('a file’s name is kept as every desk can keep it (R-26)', () => {
  test('composed, without blanks around it', () => {
    expect(readableName('  cafe\u0301 需求书（定稿）.pdf ')).toBe('caf\u00e9 需求书（定稿）.pdf')
  })

  test.each([
    ['of 200 characters', 200, true],
    ['of 201', 201, false],
  ])('%s', (_what, length, fits) => {
    const name = `${'𠮷'.repeat(length - 4)}.pdf`
    expect(readableName(name) !== undefined).toBe(fits)
    expect(LONGEST_NAME).toBe(200)
  })

  test.each([
    '../../etc/passwd',
    'C:\\需求书.pdf',
    'a\nb.pdf',
    'a\u0000.pdf',
    '需求书\u202efdp.exe',
    '.htaccess',
    '\u200b',
    '',
  ])('must fail: %p', (name) => expect(readableName(name)).toBeUndefined())
})
