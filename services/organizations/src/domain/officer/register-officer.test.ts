import { civilDate } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { isOfficerOn, type Officer } from './officer.ts'
import { registerOfficer } from './register-officer.ts'

const officer = (change: Partial<Officer> = {}): Officer => ({
  id: '1',
  agencyUscc: '11440400FAKE001285' as never,
  subject: 'REG-1:officer',
  name: '王示例',
  certificateNo: '粤执C2026001',
  validFrom: civilDate('2026-01-01'),
  validTo: civilDate('2026-12-31'),
  ...change,
})
const codesOf = (entered: Officer, ...known: Officer[]) => {
  const outcome = registerOfficer({ officer: entered, known })
  return outcome.ok ? [] : outcome.refusals.map(({ code, field }) => [code, field?.join('.')])
}

describe('3.1: an officer is entered with a certificate of its own', () => {
  test('good for one day', () => expect(codesOf(officer({ validTo: civilDate('2026-01-01') }))).toEqual([]))
  test('not for none', () =>
    expect(codesOf(officer({ validTo: civilDate('2025-12-31') }))).toEqual([['INPUT_INVALID', 'validTo']]))

  const next = { id: '2', certificateNo: '粤执C2027001' }
  test('the next certificate begins the day after the last one ended', () =>
    expect(
      codesOf(
        officer({ ...next, validFrom: civilDate('2027-01-01'), validTo: civilDate('2027-12-31') }),
        officer(),
      ),
    ).toEqual([]))
  test('not on its last day: one sign-in is one officer', () =>
    expect(
      codesOf(
        officer({ ...next, validFrom: civilDate('2026-12-31'), validTo: civilDate('2027-12-31') }),
        officer(),
      ),
    ).toEqual([['DUPLICATE', 'subject']]))
  test('at another agency the sign-in is another officer', () =>
    expect(
      codesOf(
        officer({ id: '2', certificateNo: '粤执D2026001', agencyUscc: '11440402FAKE00136W' as never }),
        officer(),
      ),
    ).toEqual([]))
  test('two people never bear one certificate', () =>
    expect(codesOf(officer({ id: '2', subject: 'REG-1:other' }), officer())).toEqual([
      ['DUPLICATE', 'certificateNo'],
    ]))
})

test.each([
  ['2025-12-31', false],
  ['2026-01-01', true],
  ['2026-12-31', true],
  ['2027-01-01', false],
])('on %s somebody with a certificate of 2026 is an officer: %s', (on, is) =>
  expect(isOfficerOn(officer(), civilDate(on))).toBe(is),
)
