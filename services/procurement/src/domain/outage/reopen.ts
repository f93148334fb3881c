import {
  accepted,
  type CivilDate,
  civilDateOf,
  type Instant,
  type LegalBasis,
  type Outcome,
  type Text,
} from '@gongshi/domain-kit'
import { movedPair, type Pair } from '../notice/moved.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import { openAgain, type Reopened } from '../notice/open-again.ts'
import { type CalendarGround, noticeWindow } from '../notice/window.ts'
import { consumedWithout, isWithin } from './give-back.ts'

export type Reopening = Pair & {
  /** Days that have just become known as lost. */
  lostNow: readonly CivilDate[]
  because: Text
  basis: LegalBasis
  ground: CalendarGround
  now: Instant
}
/**
 * A notice that closed over a day the platform was out is public again for the days it lost, counted from tomorrow. One that a
 * wrong clock had closed before its time runs on as it did, and never ends before the day the public was told.
 *
 * @returns undefined when no lost day lies in it, or procurement has started: what was bought stays bought
 * @source domain specification 4.5: a platform outage adds that day, whether it became known before the close or after it
 */
export function reopen(reopening: Reopening): Outcome<Reopened> | undefined {
  const { notice, lostNow, ground, because, basis, now } = reopening
  const lost = lostNow.filter((date) => spansOf(notice).some((span) => isWithin(date, span)))
  if (lost.length === 0 || !movedPair(reopening, 'reopenNotice', 'reopen').ok) return undefined
  const run = isAhead(notice, now) ? running(notice, lost) : runAnew(notice, lost, now)
  const window = noticeWindow({ policy: notice.policy, ...run }, ground)
  if (!window.ok) return window
  const again = openAgain(reopening, { run, window: window.value, because, basis, now })
  return again && accepted(again)
}

const isAhead = ({ closesAt }: AdvanceNotice, now: Instant): boolean =>
  closesAt !== undefined && now.epochMilliseconds < closesAt.epochMilliseconds

type Run = Pick<AdvanceNotice, 'countedFromOn' | 'consumedDays' | 'ranBefore'>

/** It goes on where it stood, without the lost days. */
const running = (notice: AdvanceNotice, lost: readonly CivilDate[]): Run => ({
  countedFromOn: notice.countedFromOn,
  consumedDays: consumedWithout(notice, lost),
  ranBefore: notice.ranBefore,
})

/** Its period was over but for the lost days. */
const runAnew = (notice: AdvanceNotice, lost: readonly CivilDate[], now: Instant): Run => ({
  countedFromOn: civilDateOf(now),
  consumedDays: Math.max(0, notice.policy.periodDays - lost.length),
  ranBefore: spansOf(notice),
})

/** All the days a closed notice was open on. */
function spansOf({ ranBefore = [], firstCountedOn, closesOn }: AdvanceNotice) {
  return closesOn ? [...ranBefore, { firstOn: firstCountedOn, lastOn: closesOn }] : ranBefore
}
