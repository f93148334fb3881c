import { endOfDay, type Instant } from '@gongshi/domain-kit'
import type { StatusPenalty } from './status-penalty.ts'

/** What time alone will do to a penalty: a suspension is over when its last day ends, though that be a rest day (6.10). */
export type PenaltyDeadline = { kind: 'suspension.over'; dueAt: Instant }

export const penaltyDeadlines = ({ kind, until, overturnedOn, overAt }: StatusPenalty): PenaltyDeadline[] =>
  kind === 'ACTIVITY_SUSPENSION' && until && overturnedOn === null && overAt === null
    ? [{ kind: 'suspension.over', dueAt: endOfDay(until) }]
    : []
