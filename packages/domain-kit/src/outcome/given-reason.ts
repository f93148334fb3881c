import type { Rule } from './rule.ts'
import { writtenText } from './written-text.ts'

type ReasonOf = Pick<Rule<{ reason: string }>, 'basis' | 'field'> & { longest: number }

/** Whoever stops, returns, refuses or covers something says why. */
export const givenReason = (of: ReasonOf): Rule<{ reason: string }> =>
  writtenText({
    ...of,
    of: ({ reason }) => reason,
    name: { zh: '理由', en: 'reason' },
    missing: { zh: '须说明理由。', en: 'A reason must be given.' },
  })
