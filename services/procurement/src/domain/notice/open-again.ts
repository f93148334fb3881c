import type { Instant, LegalBasis, Text } from '@gongshi/domain-kit'
import { passed } from '../project/changed.ts'
import type { ProcurementProject } from '../project/project.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import { movedPair, type Pair } from './moved.ts'
import { neverEarlier } from './never-earlier.ts'
import type { AdvanceNotice } from './notice.ts'
import type { NoticeWindow } from './window.ts'

/** What is known of a closed notice that is open again: how its days are counted now, until when, and why. */
export type OpeningAgain = {
  run: Pick<AdvanceNotice, 'countedFromOn' | 'consumedDays' | 'ranBefore'>
  window: NoticeWindow
  because: Text
  basis: LegalBasis
  now: Instant
}
export type Reopened = { project: ProcurementProject; notice: AdvanceNotice; entry: TimelineEntry }

/**
 * A closed notice that is open again, with its project; it never ends before the day the public was told.
 *
 * @returns undefined when the states do not allow it: procurement has started, what was bought stays bought
 */
export function openAgain(pair: Pair, { run, window, ...opening }: OpeningAgain): Reopened | undefined {
  const moved = movedPair(pair, 'reopenNotice', 'reopen')
  if (!moved.ok) return undefined
  const { noticeState, projectState } = moved.value
  const { now } = opening
  const open = changed(
    pair.notice,
    {
      state: noticeState,
      closedAt: undefined,
      remindedAt: undefined,
      ...run,
      ...neverEarlier(pair.notice, window),
    },
    now,
  )
  const project = passed(pair.project, { state: projectState, noticeClosedAt: undefined }, now)
  return { project, notice: open, entry: entryOf(open, opening) }
}

type Why = Omit<OpeningAgain, 'run' | 'window'>

const entryOf = (notice: AdvanceNotice, { because, basis, now }: Why): TimelineEntry => ({
  projectId: notice.projectId,
  at: now,
  event: 'notice.reopened',
  text: {
    zh: `${because.zh}，已结束的公示恢复公开，至 ${notice.closesOn} 24:00。`,
    en: `${because.en}: the notice that had closed is open again, until ${notice.closesOn} 24:00.`,
  },
  basis,
  isPublic: true,
})
