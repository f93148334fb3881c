import type { Instant, Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import type { ProcurementProject } from '../project/project.ts'
import { startBy } from '../project/start-window.ts'

type Noticed = {
  project: Pick<ProcurementProject, 'state' | 'correctionDue'>
  notice: AdvanceNotice
  now: Instant
}

/** A notice that has closed is amended where a correction is owed, or once its time for starting has run out (4.4, 4.6). */
export const amendableNow: Rule<Noticed> = {
  code: 'INVALID_TRANSITION',
  basis: basis.path,
  message: () => ({
    zh: '公示已结束：只有应当更正，或启动采购的期限已过时方可修改。',
    en: 'The notice has closed: it is amended only where a correction is owed, or once the time for starting has run out.',
  }),
  holds: ({ project, notice, now }) =>
    project.state !== 'NOTICE_CLOSED' || project.correctionDue !== undefined || isLapsed(notice, now),
}

/** Whether the time for starting on a closed notice is over. */
export function isLapsed({ closesOn, policy }: AdvanceNotice, now: Instant): boolean {
  if (!closesOn) return false
  return now.epochMilliseconds >= startBy(closesOn, policy.startWithin).epochMilliseconds
}
