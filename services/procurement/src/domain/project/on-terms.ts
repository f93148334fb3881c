import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** A rule of terms alone, asked of whatever they stand in. */
export function onTerms<T extends object>(rule: Rule<T>): Rule<{ terms: T }> {
  return {
    ...rule,
    basis: basis.path,
    message: ({ terms }) => rule.message(terms),
    holds: ({ terms }) => rule.holds(terms),
  }
}
