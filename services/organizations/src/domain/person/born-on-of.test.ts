import { expect, test } from '@jest/globals'
import { bornOnOf } from './born-on-of.ts'

test('a resident’s card tells a day of birth; a passport, a permit and fourteen digits tell none', () => {
  expect(bornOnOf('11010519491231002X')).toBe('1949-12-31')
  for (const other of ['E1234567', 'E11010519491231002', 'H012345678', '1'.repeat(14)])
    expect(bornOnOf(other)).toBeUndefined()
})
