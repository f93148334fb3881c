import { civilDateOf, type Instant } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { passed } from '../project/changed.ts'
import type { ProcurementProject } from '../project/project.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { movedPair, type Pair } from './moved.ts'
import type { AdvanceNotice } from './notice.ts'
import { resumedEntry } from './resume.ts'
import { runOn } from './run-on.ts'
import type { CalendarGround } from './window.ts'

export type SuspensionEnded = { project: ProcurementProject; notice: AdvanceNotice; entry: TimelineEntry }

/** Whether a notice has stood still for as long as it may. */
export function hasStoodLongest({ state, suspension }: AdvanceNotice, now: Instant): boolean {
  const endsAt = suspension?.endsAt
  return state === 'SUSPENDED' && endsAt !== undefined && now.epochMilliseconds >= endsAt.epochMilliseconds
}

/**
 * No stop lasts longer than `suspension.maxDays`: then the notice runs on in any case, counted from that day however late its timer
 * is (AC-73). What was not decided meanwhile keeps procurement from starting.
 *
 * @returns undefined when it has not stood that long
 */
export function endSuspension(
  pair: Pair,
  { ground, now }: { ground: CalendarGround; now: Instant },
): SuspensionEnded | undefined {
  const { project, notice } = pair
  const endsAt = notice.suspension?.endsAt
  if (!endsAt || !hasStoodLongest(notice, now)) return undefined
  const moved = movedPair(pair, 'resume', 'resume')
  if (!moved.ok) return undefined
  const { noticeState: state, projectState } = moved.value
  const running = runOn(notice, { state, countedFromOn: civilDateOf(endsAt), ground, now })
  return {
    project: passed(project, { state: projectState }, now),
    notice: running,
    entry: entryOf(running, endsAt),
  }
}

function entryOf(notice: AdvanceNotice, at: Instant): TimelineEntry {
  const { text, ...entry } = resumedEntry(notice, at)
  return {
    ...entry,
    text: {
      zh: `中止已达最长期限，${text.zh}未办结的异议由财政部门处理，办结前不得启动采购。`,
      en: `The suspension reached its longest time. ${text.en} An objection not decided goes to finance; procurement does not start before it is decided.`,
    },
    basis: basis.suspension,
  }
}
