import { describe, expect, test } from '@jest/globals'
import { brokenRules } from './rule.ts'
import { writtenText } from './written-text.ts'

const name = { zh: '名称', en: 'name' }
const rule = writtenText<{ text?: string | null }>({
  of: ({ text }) => text,
  name,
  longest: 100,
  field: ['name'],
  basis: { rule: 'R-26' },
})
const told = (text?: string | null) =>
  brokenRules([rule], { text }).map(({ code, field, message }) => [code, field, message.zh, message.en])

describe('R-26, board 12: a text too long and a text that is missing are told apart', () => {
  test.each([['一'], ['x'.repeat(100)], [undefined], [null]])('%s is taken', (text) =>
    expect(told(text)).toEqual([]),
  )
  test.each([
    ['101 characters', 'x'.repeat(101)],
    ['10,000 characters', 'x'.repeat(10_000)],
  ])('must fail: %s', (_, text) =>
    expect(told(text)).toEqual([
      ['INPUT_INVALID', ['name'], '名称不得超过 100 字。', 'The name has at most 100 characters.'],
    ]),
  )
  test.each([
    ['nothing', ''],
    ['blanks', '  '],
    ['signs nobody sees, however many', '\u200b'.repeat(200)],
  ])('must fail: %s', (_, text) =>
    expect(told(text)).toEqual([['INPUT_INVALID', ['name'], '须写明名称。', 'The name must be given.']]),
  )
  test('its own sentence for what is missing, where there is one', () => {
    const missing = { zh: '须实名。', en: 'Say who you are.' }
    const own = writtenText<string>({
      of: (text) => text,
      name,
      longest: 1,
      missing,
      basis: { rule: 'R-26' },
    })
    expect(brokenRules([own], '')[0]?.message).toEqual(missing)
    expect(brokenRules([own], 'xx')[0]?.message.zh).toBe('名称不得超过 1 字。')
  })
})
