import {
  accepted,
  check,
  civilDateOf,
  consumedDays,
  consumedWorkingDays,
  endOfDay,
  type Instant,
  type Outcome,
  Temporal,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Policies } from '../ground/policies.ts'
import { changed as projectChanged } from '../project/changed.ts'
import type { ProcurementProject } from '../project/project.ts'
import { reasonGiven } from '../project/reason-given.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import { movedPair, type Pair } from './moved.ts'
import type { AdvanceNotice, Span, Suspension } from './notice.ts'
import type { CalendarGround } from './window.ts'

export type Suspending = Pair & {
  by: Suspension['by']
  reason: string
  policies: Pick<Policies, 'suspensionMax'>
  ground: CalendarGround
  now: Instant
}
export type Suspended = { project: ProcurementProject; notice: AdvanceNotice; entry: TimelineEntry }

/** Finance stops the clock of a notice; the reason is public (domain specification 4.4). */
export function suspendByFinance(suspending: Omit<Suspending, 'by'>): Outcome<Suspended> {
  const said = check([reasonGiven], suspending)
  return said.ok ? suspend({ ...suspending, by: 'FINANCE' }) : said
}

/** The clock stops; the full days that ran before this day are kept (domain specification 4.5, AC-07). */
export function suspend(suspending: Suspending): Outcome<Suspended> {
  const { project, notice, by, reason, policies, ground, now } = suspending
  const moved = movedPair({ project, notice }, 'suspend', 'suspend')
  if (!moved.ok) return moved
  const stopped = changed(
    notice,
    {
      state: moved.value.noticeState,
      suspension: { at: now, reason, by, ...longest(now, policies) },
      consumedDays: consumedOn({ notice, ground, now }),
      ranBefore: [...(notice.ranBefore ?? []), ...ranUntil(notice, now)],
      closesOn: undefined,
      closesAt: undefined,
      remindAt: undefined,
      earlierDeadline: undefined,
    },
    now,
  )
  const halted = projectChanged(project, { state: moved.value.projectState }, now)
  return accepted({ project: halted, notice: stopped, entry: entryOf(stopped, now) })
}

/** A restriction: it ends unrolled (6.10). */
function longest(now: Instant, { suspensionMax }: Suspending['policies']) {
  const endsOn = civilDateOf(now).add({ days: suspensionMax.days })
  return { endsOn, endsAt: endOfDay(endsOn) }
}

/** The running part so far; the day of suspension does not count. */
function ranUntil({ firstCountedOn: firstOn }: AdvanceNotice, now: Instant): Span[] {
  const lastOn = civilDateOf(now).subtract({ days: 1 })
  return Temporal.PlainDate.compare(firstOn, lastOn) <= 0 ? [{ firstOn, lastOn }] : []
}

function consumedOn({ notice, ground, now }: Pick<Suspending, 'notice' | 'ground' | 'now'>): number {
  const { firstCountedOn, policy } = notice
  const run = { firstCountedOn, suspendedOn: civilDateOf(now), lostDays: ground.lostDays }
  const ran =
    policy.periodUnit === 'NATURAL'
      ? consumedDays(run)
      : consumedWorkingDays({ ...run, calendar: ground.calendar })
  return Math.min(policy.periodDays, notice.consumedDays + ran)
}

const entryOf = (notice: AdvanceNotice, at: Instant): TimelineEntry => ({
  projectId: notice.projectId,
  at,
  event: 'notice.suspended',
  text: {
    zh: `公示中止（已公示 ${notice.consumedDays} 天，最长至 ${notice.suspension?.endsOn}）：${notice.suspension?.reason}`,
    en: `The notice was suspended after ${notice.consumedDays} full days, until ${notice.suspension?.endsOn} at the longest: ${notice.suspension?.reason}`,
  },
  basis: basis.suspension,
  isPublic: true,
})
