import type { Instant, Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { reasonGiven } from '../project/reason-given.ts'

type Recording = { from: Instant; to: Instant; reason: string; now: Instant }
const LONGEST_DAYS = 31

/** An outage has ended, and did not last longer than a month. */
export const outageRules: readonly Rule<Recording>[] = [
  reasonGiven,
  {
    code: 'INPUT_INVALID',
    basis: basis.outage,
    field: ['to'],
    message: () => ({
      zh: `中断的结束须晚于开始，不得晚于当前时间，最长 ${LONGEST_DAYS} 天。`,
      en: `An outage ends after it began, not in the future, and lasts at most ${LONGEST_DAYS} days.`,
    }),
    holds: ({ from, to, now }) => {
      const lasted = to.epochMilliseconds - from.epochMilliseconds
      return (
        lasted > 0 && lasted <= LONGEST_DAYS * 86_400_000 && to.epochMilliseconds <= now.epochMilliseconds
      )
    },
  },
]
