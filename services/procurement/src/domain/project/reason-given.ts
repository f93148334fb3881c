import { isVisible, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

const LONGEST = 2_000

/** Whoever stops, returns or changes something says why. */
export const reasonGiven: Rule<{ reason: string }> = {
  code: 'INPUT_INVALID',
  basis: basis.path,
  field: ['reason'],
  message: () => ({
    zh: `须说明理由（不超过 ${LONGEST} 字）。`,
    en: `A reason must be given, of at most ${LONGEST} characters.`,
  }),
  holds: ({ reason }) => isVisible(reason) && reason.length <= LONGEST,
}
