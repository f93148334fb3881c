import { isVisible, type Refusal } from '@gongshi/domain-kit'

const LONGEST = 1000

/** Whether a decision says why, in words somebody can read. */
export const saysWhy = (reason: string): boolean => isVisible(reason) && reason.length <= LONGEST

/** @param rule what the decision rests on */
export const noReason = (rule: string): Refusal => ({
  code: 'INPUT_INVALID',
  field: ['input', 'reason'],
  basis: { rule },
  message: {
    zh: `须说明理由，不超过 ${LONGEST} 字。`,
    en: `A reason is needed, at most ${LONGEST} characters long.`,
  },
})

/** What one person laid before the other is not confirmed by the same. */
export const samePerson: Refusal = {
  code: 'DUTY_SEPARATION',
  basis: { rule: 'R-21' },
  message: {
    zh: '提出人不能自行确认，须由另一人确认。',
    en: 'Whoever proposed it cannot confirm it: another person must.',
  },
}
