import {
  addMonths,
  type CivilDate,
  endOfDay,
  type Instant,
  type LegalBasis,
  startOfDay,
  Temporal,
} from '@gongshi/domain-kit'
import { isLargeFine, type KeptPenalty } from '../penalty/large-fine.ts'
import { type PenaltyKind, revocations } from '../penalty/penalty-kind.ts'
import { penaltyWords } from '../penalty/penalty-words.ts'

/**
 * The penalties that bar an award at that instant: a revocation for good, a suspension of activity and a large fine to
 * 24:00 of their last day, rest day or not (domain 6.10). A day, a sum or an end that is not known bars.
 *
 * @source; 政府采购法 article 22; 政府采购法实施条例 article 19; 财库〔2022〕3号
 */
export function penaltyBars(penalties: readonly KeptPenalty[], now: Instant): LegalBasis[] {
  return penalties.flatMap((penalty) => barOf(penalty, now) ?? [])
}

function barOf(penalty: KeptPenalty, now: Instant): LegalBasis | undefined {
  const { kind } = penalty
  if (!kind || isBefore(now, startOfDay(beganOn(penalty)))) return undefined
  const note = noteOf(penalty, kind)
  if (revocations.includes(kind)) return { ...article22, note }
  if (kind === 'ACTIVITY_SUSPENSION' && isRunning(penalty.until, now)) return { rule: 'R-02', note }
  return isLargeFine(penalty) && isRunning(recordEndsOn(penalty), now) ? { ...article22, note } : undefined
}

/** What it is, since when, and until when of what has an end, in both languages. */
function noteOf({ datedOn, datedYear, until }: KeptPenalty, kind: PenaltyKind): string {
  const [zh, en] = [penaltyWords[kind].zh, penaltyWords[kind].en]
  const since = String(datedOn ?? datedYear ?? '')
  const [from, told] = [since || '日期不详', since || 'day not known']
  if (kind !== 'ACTIVITY_SUSPENSION') return `${zh}（${from}） ${en} (${told})`
  return `${zh}（${from} 至 ${until ?? '终止日不详'}） ${en} (${told} to ${until ?? 'end not known'})`
}

const article22 = { rule: 'R-01', document: '政府采购法', article: '第二十二条' }

/** The first day on which it can have been served: of a year without a day its first, of nothing known long ago. */
const beganOn = ({ datedOn, datedYear }: KeptPenalty): CivilDate =>
  datedOn ?? Temporal.PlainDate.from({ year: datedYear ?? 1949, month: 1, day: 1 })

/** The last day of a fine's record, counted from the last day on which it can have been served; null when not known. */
function recordEndsOn({ datedOn, datedYear, recordMonths }: KeptPenalty): CivilDate | null {
  const servedOn = datedOn ?? (datedYear && Temporal.PlainDate.from({ year: datedYear, month: 12, day: 31 }))
  return servedOn && recordMonths ? addMonths(servedOn, recordMonths) : null
}

const isRunning = (last: CivilDate | null, now: Instant) => last === null || isBefore(now, endOfDay(last))

const isBefore = (one: Instant, other: Instant) => Temporal.Instant.compare(one, other) < 0
