import { Temporal } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { type GraphQLScalarType, parseValue as parseLiteral } from 'graphql'
import { DateTimeScalar, LocalDateScalar, SafeIntScalar, USCCScalar } from './index.ts'

const refusal = (scalar: GraphQLScalarType, value: unknown) => {
  try {
    scalar.parseValue(value)
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code
  }
  return 'taken'
}
const literal = (scalar: GraphQLScalarType, text: string) => scalar.parseLiteral(parseLiteral(text))

describe('DateTime: an instant, RFC 3339, UTC', () => {
  test('goes out in UTC without empty fractions', () => {
    expect(DateTimeScalar.serialize(Temporal.Instant.from('2026-03-18T00:00:00+08:00'))).toBe(
      '2026-03-17T16:00:00Z',
    )
  })
  test('comes in with any offset', () => {
    expect(String(DateTimeScalar.parseValue('2026-03-18T00:00:00+08:00'))).toBe('2026-03-17T16:00:00Z')
    expect(String(literal(DateTimeScalar, '"2026-03-17T16:00:00.5Z"'))).toBe('2026-03-17T16:00:00.5Z')
  })
  test.each(['2026-03-18', '2026-03-18T00:00:00', 'today', 0, null])('must fail: %p', (value) => {
    expect(refusal(DateTimeScalar, value)).toBe('INPUT_INVALID')
  })
})

describe('LocalDate: a civil date in Asia/Shanghai', () => {
  test('goes out and comes in as YYYY-MM-DD', () => {
    expect(LocalDateScalar.serialize(Temporal.PlainDate.from('2024-02-29'))).toBe('2024-02-29')
    expect(String(LocalDateScalar.parseValue('2024-02-29'))).toBe('2024-02-29')
  })
  test.each(['2023-02-29', '2026-3-1', '2026-03-01T00:00', '+002026-03-01', 20260301])(
    'must fail: %p',
    (value) => {
      expect(refusal(LocalDateScalar, value)).toBe('INPUT_INVALID')
    },
  )
})

describe('SafeInt: a whole number up to 2^53-1', () => {
  test('goes out whole, or not at all', () => {
    expect(SafeIntScalar.serialize(9007199254740991)).toBe(9007199254740991)
    expect(SafeIntScalar.serialize(12n)).toBe(12)
    for (const value of [0.5, 9007199254740992, '12', Number.NaN]) {
      expect(() => SafeIntScalar.serialize(value)).toThrow('whole number')
    }
  })
  test('a fraction of a fen comes in, for the domain to refuse (AC-12)', () => {
    expect(SafeIntScalar.parseValue(18000000.5)).toBe(18000000.5)
    expect(literal(SafeIntScalar, '18000000.5')).toBe(18000000.5)
  })
  test.each(['12', true, null, {}])('must fail: %p', (value) => {
    expect(refusal(SafeIntScalar, value)).toBe('INPUT_INVALID')
    expect(() => literal(SafeIntScalar, JSON.stringify(value).replaceAll('"', '"'))).toThrow()
  })
})

describe('USCC: both check digits', () => {
  test('a good code comes in, upper case', () => {
    expect(USCCScalar.parseValue('51440400fake00013t')).toBe('51440400FAKE00013T')
  })
  test('F3: in full width, with a zero-width space, with blanks', () => {
    for (const told of [
      '５１４４０４００ＦＡＫＥ０００１３Ｔ',
      '51440400FAKE00013T\u200b',
      '51440400 FAKE 00013T',
    ])
      expect(USCCScalar.parseValue(told)).toBe('51440400FAKE00013T')
  })
  test('AC-76: it says which part failed', () => {
    expect(() => USCCScalar.parseValue('44440400FAKE00400Y')).toThrow('first two characters')
    expect(() => USCCScalar.parseValue('51449900FAKE00419D')).toThrow('characters 3 to 8')
  })
  test.each([
    '000000000000000000',
    '44440400FAKE00400Y',
    '51449900FAKE00419D',
    '51440400FAKE00013',
    '51440400FAKE00013X',
    '51440400FAKE0001OT',
    514404,
    '',
  ])('must fail: %p', (value) => {
    expect(refusal(USCCScalar, value)).toBe('USCC_INVALID')
  })
})
