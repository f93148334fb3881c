import { type Rule, writtenText } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** Whoever asks, objects, reports, or puts its form right, says what and why. */
export const groundsGiven: Rule<{ grounds: string }> = writtenText({
  of: ({ grounds }) => grounds,
  basis: basis.objection,
  field: ['grounds'],
  name: { zh: '内容和理由', en: 'text of what you say' },
  longest: 5_000,
  missing: { zh: '须写明内容和理由。', en: 'Say what it is about, and why.' },
})
