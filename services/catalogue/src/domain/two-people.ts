import { givenReason, type Refusal, type Rule } from '@gongshi/domain-kit'

/**
 * A decision says why, in words somebody can read.
 *
 * @param rule what the decision rests on
 */
export const saysWhy = (rule: string): Rule<{ reason: string }> =>
  givenReason({ field: ['input', 'reason'], basis: { rule }, longest: 1000 })

/** What one person laid before the other is not confirmed by the same. */
export const samePerson: Refusal = {
  code: 'DUTY_SEPARATION',
  basis: { rule: 'R-21' },
  message: {
    zh: '提出人不能自行确认，须由另一人确认。',
    en: 'Whoever proposed it cannot confirm it: another person must.',
  },
}
