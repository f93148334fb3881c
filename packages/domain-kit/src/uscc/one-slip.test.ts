import { test } from '@jest/globals'
import fc from 'fast-check'
import { ALPHABET, creditCodeCheck } from './credit-code-check.ts'
import { organizationCodeCheck } from './organization-code-check.ts'
import { parseUscc } from './parse-uscc.ts'

const symbol = fc.constantFrom(...ALPHABET)
const codes = fc.array(symbol, { minLength: 16, maxLength: 16 }).map((symbols) => {
  const body = symbols.join('')
  const first17 = body + organizationCodeCheck(body.slice(8))
  return first17 + creditCodeCheck(first17)
})

test('GB 32100: a code built with both checks is accepted, and one mistyped symbol never is', () => {
  const slips = fc.tuple(codes, fc.nat(17), symbol)
  fc.assert(
    fc.property(slips, ([code, at, typed]) => {
      const mistyped = code.slice(0, at) + typed + code.slice(at + 1)
      return parseUscc(mistyped).ok === (typed === code[at])
    }),
  )
})
