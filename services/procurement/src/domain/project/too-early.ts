import { type CivilDate, type Instant, isIn, type Refusal } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { endsAt } from '../notice/ends-at.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import type { Starting } from './starting.ts'
import { projectMoves } from './states.ts'

type Early = Pick<Starting, 'project' | 'notice' | 'isTimeInDoubt' | 'now'> &
  (Pick<Starting, 'isCalendarOnItsWay' | 'ground'> | { isCalendarOnItsWay: false; ground?: undefined })

/**
 * Whether the notice itself is the reason: it is open or suspended, or its end lies ahead whatever its state says.
 *
 * A clock that ran ahead and was put right leaves notices closed before their time: the end counts, not what closed them. While the
 * news of a corrected calendar is on its way, the end is the one that calendar gives.
 */
export function tooEarly({
  project,
  notice,
  isTimeInDoubt,
  isCalendarOnItsWay,
  ground,
  now,
}: Early): Refusal | undefined {
  if (project.state === 'NOTICE_SUSPENDED') return suspended
  const isNoticed = isIn(projectMoves, project.state, 'dated')
  if (project.state === 'NOTICE_OPEN' && notice && !notice.closesAt) return undated(notice)
  if (!isNoticed || !notice?.closesAt || !notice.closesOn) return undefined
  if (isBefore(now, notice.closesAt)) return notElapsed(notice, notice.closesOn)
  if (isTimeInDoubt) return timeInDoubt(notice)
  if (project.state === 'NOTICE_OPEN') return beingReckoned(notice)
  if (!isCalendarOnItsWay || !ground) return undefined
  const { closesOn = notice.closesOn, closesAt = notice.closesAt } = endsAt(notice, ground)
  return isBefore(now, closesAt) ? notElapsed(notice, closesOn) : undefined
}

const isBefore = (one: Instant, other: Instant): boolean => one.epochMilliseconds < other.epochMilliseconds

/** Its end was told, and a lost day or a corrected calendar is about to move it: until that is done it is open. */
const beingReckoned = ({ policy }: AdvanceNotice): Refusal => ({
  code: 'NOTICE_PERIOD_NOT_ELAPSED',
  message: {
    zh: '放假安排更正或平台中断后，公示截止日正在重新计算，完成前公示仍在进行。',
    en: 'The end of the notice is being reckoned anew after a corrected calendar or an outage; until that is done it stays open.',
  },
  basis: policy.basis,
})

/** The database's clock and the process's own differ: the end of a notice is not believed to have come until they agree. */
const timeInDoubt = ({ policy }: AdvanceNotice): Refusal => ({
  code: 'NOTICE_PERIOD_NOT_ELAPSED',
  message: {
    zh: '系统时钟不一致，无法确认公示期已满，请稍后再试。',
    en: 'The clocks of the system disagree: whether the notice has ended cannot be told. Try again later.',
  },
  basis: policy.basis,
})

/** It runs on into a year whose calendar is not published (domain specification 6.12). */
const undated = ({ policy }: AdvanceNotice): Refusal => ({
  code: 'NOTICE_PERIOD_NOT_ELAPSED',
  message: {
    zh: '公示截止日所在年度的放假安排尚未公布，截止日确定并期满后方可启动采购。',
    en: 'The notice is open and its end is not known yet: the calendar of that year is not published.',
  },
  basis: policy.basis,
})

function notElapsed(notice: AdvanceNotice, closesOn: CivilDate): Refusal {
  return {
    code: 'NOTICE_PERIOD_NOT_ELAPSED',
    message: {
      zh: `公示期至 ${closesOn} 24:00（北京时间），期满后方可启动采购。`,
      en: `The notice stays open until ${closesOn} 24:00 (Beijing time); procurement may start after that.`,
    },
    basis: notice.policy.basis,
  }
}

const suspended: Refusal = {
  code: 'NOTICE_SUSPENDED',
  message: {
    zh: '公示已中止，恢复并期满后方可启动采购。',
    en: 'The notice is suspended: it must be resumed and run its full length first.',
  },
  basis: basis.suspension,
}
