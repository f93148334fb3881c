import { expect, test } from '@jest/globals'
import { basis } from './basis.ts'

/** That every rule has a ground is asked by the compiler (`Rule` of domain-kit). */
test('rules that cite themselves (product.md M6): every ground this room cites is a rule id', () => {
  for (const ground of Object.values(basis)) expect(ground.rule).toMatch(/^[A-Z][A-Z0-9_-]+$/)
})
