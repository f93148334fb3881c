import { accepted, check, type Instant, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { changed as projectChanged } from '../project/changed.ts'
import type { ProcurementProject } from '../project/project.ts'
import { reasonGiven } from '../project/reason-given.ts'
import { publicEntry, type TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import { movedPair, type Pair } from './moved.ts'
import type { AdvanceNotice } from './notice.ts'

export type TakingEarlier = Pair & {
  reason: string
  /** Whether something is about to move the end anew: the earlier one may not hold any more. */
  isEndToMove: boolean
  now: Instant
}
export type TakenEarlier = { project: ProcurementProject; notice: AdvanceNotice; entry: TimelineEntry }

/** An officer takes the earlier end that a calendar correction gives; the machine alone never does. */
export function takeEarlierDeadline(taking: TakingEarlier): Outcome<TakenEarlier> {
  const { project, notice, reason, now } = taking
  const moved = movedPair(taking, 'moveDeadline', 'moveDeadline')
  if (!moved.ok) return moved
  const judged = check<TakingEarlier>([reasonGiven, ...earlierStands], taking)
  if (!judged.ok) return judged
  const { closesOn, closesAt, remindAt } = notice.earlierDeadline!
  const before = notice.closesOn
  const end = { closesOn, closesAt, remindAt, remindedAt: undefined }
  const after = changed(notice, { ...end, earlierDeadline: undefined }, now)
  const entry = publicEntry(project, {
    at: now,
    event: 'notice.deadline-moved',
    text: {
      zh: `经人员确认，公示截止日由 ${before} 提前至 ${closesOn}：${reason}`,
      en: `An officer moved the end of the notice from ${before} to ${closesOn}: ${reason}`,
    },
    basis: basis.calendar,
  })
  return accepted({ project: projectChanged(project, {}, now), notice: after, entry })
}

type Earlier = Pick<TakingEarlier, 'notice' | 'isEndToMove' | 'now'>

/** There is an earlier end, and it has not passed. */
export const earlierStands: readonly Rule<Earlier>[] = [
  {
    code: 'NOT_FOUND',
    basis: basis.calendar,
    message: () => ({ zh: '没有待确认的提前截止日。', en: 'No earlier end is waiting for confirmation.' }),
    holds: ({ notice }) => notice.earlierDeadline !== undefined,
  },
  {
    code: 'CALENDAR_UNKNOWN',
    basis: basis.calendar,
    message: () => ({
      zh: '截止日正按更正后的放假安排重新计算，请稍后再办理。',
      en: 'The end is being reckoned anew by a corrected calendar: try again in a moment.',
    }),
    holds: ({ isEndToMove }) => !isEndToMove,
  },
  {
    code: 'DEADLINE_PASSED',
    basis: basis.calendar,
    message: () => ({
      zh: '该截止日已过，不得追溯提前。',
      en: 'That end has passed already: it cannot be taken back in time.',
    }),
    holds: ({ notice, now }) =>
      !notice.earlierDeadline || now.epochMilliseconds < notice.earlierDeadline.closesAt.epochMilliseconds,
  },
]
