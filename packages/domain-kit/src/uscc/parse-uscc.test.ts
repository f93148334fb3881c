import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { creditCodeCheck } from './credit-code-check.ts'
import { organizationCodeCheck } from './organization-code-check.ts'
import { parseUscc, type UsccFailure } from './parse-uscc.ts'
import { shippedRegister } from './uscc-register.ts'

type Row = { input: string; compact: string; expected: string; reason: string; orgCodeOk: string }

function publicRows(): Row[] {
  const file = join(import.meta.dirname, '../../../../infra/sandbox/data/uscc/uscc_test_vectors.csv')
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [input = '', compact = '', expected = '', reason = '', , orgCodeOk = ''] = line.split(',')
    return { input, compact, expected, reason, orgCodeOk }
  })
}

/** Sections of codes that fit both checks and lie in no division of the history: 三沙 by an unused code, and 99. */
const nowhere = ['460600', '991000']

/** What a row's own words mean in ours; its `valid` is GB 32100 alone, we ask GB 11714 and the division, too. */
function verdictOf({ compact, expected, reason, orgCodeOk }: Row): UsccFailure | 'valid' {
  if (expected === 'valid' && orgCodeOk !== '1') return 'ORGCODE_CHECK'
  if (expected === 'valid') return nowhere.includes(compact.slice(2, 8)) ? 'DIVISION' : 'valid'
  if (reason === 'length') return 'LENGTH'
  return reason === 'charset' ? 'ALPHABET' : 'USCC_CHECK'
}

const verdict = (input: string) => {
  const parsed = parseUscc(input)
  return parsed.ok ? 'valid' : parsed.failed
}

describe('all 269 rows of public credit codes, both check digits', () => {
  const rows = publicRows()

  test('269 rows: 249 valid, 2 in no division, 1 with a wrong organization code, 2 lengths, 2 alphabets, 13 check digits', () => {
    const counts: Record<string, number> = {}
    for (const row of rows) counts[verdictOf(row)] = (counts[verdictOf(row)] ?? 0) + 1
    expect(counts).toEqual({
      valid: 249,
      DIVISION: 2,
      ORGCODE_CHECK: 1,
      LENGTH: 2,
      ALPHABET: 2,
      USCC_CHECK: 13,
    })
  })

  test('each row is judged as its publisher judged it, in its compact form when valid', () => {
    for (const row of rows) {
      expect([row.input, verdict(row.input)]).toEqual([row.input, verdictOf(row)])
      const parsed = parseUscc(row.input)
      if (parsed.ok) expect(parsed.uscc).toBe(row.compact)
    }
  })
})

describe('domain specification 2.1', () => {
  test.each(['914403001922038216', '9144030071526726XG', '91110000802100433B', '91330100799655058B'])(
    'self-test vector %s is valid',
    (code) => expect(verdict(code)).toBe('valid'),
  )

  test('91330000799655058B is invalid', () => expect(verdict('91330000799655058B')).toBe('USCC_CHECK'))

  test('lower case is accepted and stored in upper case', () => {
    expect(parseUscc('9144030071526726xg')).toEqual({ ok: true, uscc: '9144030071526726XG' })
  })

  test.each([
    '９14403001922038216',
    '51440400FAKE\u200b00013T',
    ' 51440400-FAKE00013T'.replace('-', '\u00ad'),
  ])('F3: %p is read in any width and without what is unseen', (code) => expect(verdict(code)).toBe('valid'))

  test.each([
    ['nobody’s zeros', '000000000000000000', 'PREFIX'],
    ['no such registrar and kind', '44440400FAKE00400Y', 'PREFIX'],
    ['no such division', '51449900FAKE00419D', 'DIVISION'],
  ])('AC-76: %s, both checks right: refused by its %s', (_, code, failed) =>
    expect(verdict(code)).toBe(failed),
  )

  test('2.1: a division that is gone, and a national registrar, stay good', () => {
    const codeOf = (first8: string) => {
      const first17 = `${first8}FAKE0001${organizationCodeCheck('FAKE0001')}`
      return first17 + creditCodeCheck(first17)
    }
    expect(verdict(codeOf('51440421'))).toBe('valid')
    expect(verdict(codeOf('51100000'))).toBe('valid')
    expect(verdict(codeOf('51100099'))).toBe('valid')
    expect(verdict(codeOf('51100101'))).toBe('DIVISION')
    for (const prefix of ['N1', 'A1', 'Y1', 'G1', '93'])
      expect(verdict(codeOf(`${prefix}440400`))).toBe('valid')
    for (const prefix of ['N4', '44', '94', 'Y2']) expect(verdict(codeOf(`${prefix}440400`))).toBe('PREFIX')
  })

  test('the table is data: a prefix that is not in it is refused', () => {
    const register = { ...shippedRegister, prefixes: new Set(['11']) }
    expect(parseUscc('51440400FAKE00013T', register)).toEqual({ ok: false, failed: 'PREFIX' })
    expect(parseUscc('11440400FAKE0011X5', register).ok).toBe(true)
  })

  test.each([
    ['O for 0', '9144O3001922038216'],
    ['I for 1', '9I4403001922038216'],
    ['S, V and Z', '91440300192203SVZ6'],
    ['a dotless i', '9ı4403001922038216'],
  ])('%s is never corrected: ALPHABET', (_, code) => expect(verdict(code)).toBe('ALPHABET'))

  test('a right outer check does not excuse a wrong organization code', () => {
    expect(verdict('123456789012345678')).toBe('ORGCODE_CHECK')
  })

  test.each([
    '51440400FAKE00013T',
    '51440400FAKE00021M',
    '51440402FAKE0003XA',
    '52440400FAKE00048A',
    '52440402FAKE000562',
    '52440403FAKE00064B',
    '53440000FAKE000723',
    '11440400FAKE0011X5',
    '11440400FAKE001285',
    '11440402FAKE00136W',
    '11440403FAKE001446',
    '91440400FAKE00216B',
    '91440400FAKE002246',
    '91440400FAKE002321',
  ])('synthetic fixture %s is valid', (code) => expect(verdict(code)).toBe('valid'))
})
