import type { CivilDate, Refusal } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import type { Starting } from './start.ts'

/** The two states in which the notice itself is the reason. */
export function tooEarly({ project, notice }: Pick<Starting, 'project' | 'notice'>): Refusal | undefined {
  if (project.state === 'NOTICE_OPEN' && notice?.closesOn) return notElapsed(notice, notice.closesOn)
  if (project.state === 'NOTICE_SUSPENDED') return suspended
  return undefined
}

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
