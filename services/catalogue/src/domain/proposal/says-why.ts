import { givenReason, type Rule } from '@gongshi/domain-kit'

/**
 * A decision says why, in words somebody can read.
 *
 * @param rule what the decision rests on
 */
export const saysWhy = (rule: string): Rule<{ reason: string }> =>
  givenReason({ field: ['reason'], basis: { rule }, longest: 1000 })
