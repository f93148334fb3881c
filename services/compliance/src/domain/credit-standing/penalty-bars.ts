import { endOfDay, type Instant, type LegalBasis, startOfDay, Temporal } from '@gongshi/domain-kit'
import type { Penalty } from '../penalty/penalty.ts'
import { revocations } from '../penalty/penalty-kind.ts'

/**
 * The penalties that bar an award at that instant: a revocation for good, a suspension of activity to 24:00 of its last
 * day, rest day or not (domain.md, 6.10).
 *
 * @source; 政府采购法 article 22; 政府采购法实施条例 article 19
 */
export function penaltyBars(penalties: readonly Penalty[], now: Instant): LegalBasis[] {
  return penalties.flatMap((penalty) => barOf(penalty, now) ?? [])
}

function barOf({ kind, datedOn, until }: Penalty, now: Instant): LegalBasis | undefined {
  if (!kind || !datedOn || isBefore(now, startOfDay(datedOn))) return undefined
  if (revocations.includes(kind))
    return { rule: 'R-01', document: '政府采购法', article: '第二十二条', note: `${kind} ${datedOn}` }
  const isRunning = kind === 'ACTIVITY_SUSPENSION' && until !== null && isBefore(now, endOfDay(until))
  return isRunning ? { rule: 'R-02', note: `${kind} ${datedOn}/${until}` } : undefined
}

const isBefore = (one: Instant, other: Instant) => Temporal.Instant.compare(one, other) < 0
