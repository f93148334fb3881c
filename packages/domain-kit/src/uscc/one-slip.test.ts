import { runs } from '@gongshi/testkit/runs'
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

/** With an empty table, a code whose checks both fit fails by its prefix. */
const nobody = { prefixes: new Set<string>(), divisions: new Set<string>() }
const failureOf = (code: string) => {
  const parsed = parseUscc(code, nobody)
  return !parsed.ok && parsed.failed === 'PREFIX' ? 'PREFIX' : 'a check'
}

test('GB 32100: a code built with both checks is accepted, and one mistyped symbol never is', () => {
  const slips = fc.tuple(codes, fc.nat(17), symbol)
  fc.assert(
    fc.property(slips, ([code, at, typed]) => {
      const mistyped = code.slice(0, at) + typed + code.slice(at + 1)
      return failureOf(mistyped) === (typed === code[at] ? 'PREFIX' : 'a check')
    }),
    { numRuns: runs(100) },
  )
})
