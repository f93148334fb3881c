import { accepted, brokenRules, type Outcome, type Rule, refused } from '@gongshi/domain-kit'

/** All rules at once: the subject when every one holds, else every reason that does not. */
export function check<S>(rules: readonly Rule<S>[], subject: S): Outcome<S> {
  const broken = brokenRules(rules, subject)
  return broken.length > 0 ? refused(...broken) : accepted(subject)
}
