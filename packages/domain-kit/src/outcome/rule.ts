import type { LegalBasis } from './legal-basis.ts'
import { accepted, type Outcome, refused } from './outcome.ts'
import type { Refusal } from './refusal.ts'
import type { Text } from './text.ts'
import type { UserErrorCode } from './user-error-code.ts'

/** One row of a verb's rules: the code, the ground, the field, the sentence, and the question that must be answered yes. */
export type Rule<S> = {
  code: UserErrorCode
  basis: LegalBasis | ((subject: S) => LegalBasis)
  field?: readonly string[]
  message: (subject: S) => Text
  holds: (subject: S) => boolean
}

/** Every rule that does not hold, in the order of the table; empty when all hold. */
export function brokenRules<S>(rules: readonly Rule<S>[], subject: S): Refusal[] {
  return rules.filter((rule) => !rule.holds(subject)).map((rule) => refusalOf(rule, subject))
}

function refusalOf<S>(rule: Rule<S>, subject: S): Refusal {
  const basis = typeof rule.basis === 'function' ? rule.basis(subject) : rule.basis
  return {
    code: rule.code,
    message: rule.message(subject),
    ...(rule.field ? { field: rule.field } : {}),
    basis,
  }
}

/** All rules at once: the subject when every one holds, else every reason that does not. */
export function check<S>(rules: readonly Rule<S>[], subject: S): Outcome<S> {
  const broken = brokenRules(rules, subject)
  return broken.length > 0 ? refused(...broken) : accepted(subject)
}
