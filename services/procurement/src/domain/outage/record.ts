import {
  type Actor,
  accepted,
  check,
  type Instant,
  newId,
  type Outcome,
  type Rule,
  subjectOf,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { reasonGiven } from '../project/reason-given.ts'
import type { PlatformOutage } from './platform-outage.ts'

type Span = { from: Instant; to: Instant; reason: string; now: Instant }
const LONGEST_DAYS = 31

/** An operator records that the platform could not be read; nothing moves until another operator confirms it (AC-71). */
export function record(recording: Span & { lostFromHours: number; actor: Actor }): Outcome<PlatformOutage> {
  const possible = check(outageRules, recording)
  if (!possible.ok) return possible
  const { from, to, reason, lostFromHours, actor, now: at } = recording
  const nothingMoved = { affected: 0, applied: 0, moved: 0 }
  const outage = { id: newId(), version: 1, state: 'RECORDED', from, to, reason, lostFromHours } as const
  return accepted({ ...outage, by: subjectOf(actor), at, ...nothingMoved })
}

/** An outage has ended, and did not last longer than a month. */
export const outageRules: readonly Rule<Span>[] = [
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
