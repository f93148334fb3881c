import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import { isStoppedByFinance } from '../notice/stopped-by-finance.ts'

/** What stopped a notice must have ended before an amendment starts it anew (domain specification 4.4). */
export const suspensionRules: readonly Rule<{ notice: AdvanceNotice; hasOpenBlockingObjection: boolean }>[] =
  [
    {
      code: 'NOTICE_SUSPENDED',
      basis: basis.suspension,
      message: () => ({
        zh: '已受理的异议办结后方可修改公示内容。',
        en: 'The admitted objection must be decided before the notice is changed.',
      }),
      holds: ({ hasOpenBlockingObjection }) => !hasOpenBlockingObjection,
    },
    {
      code: 'NOTICE_SUSPENDED',
      basis: basis.suspension,
      message: () => ({
        zh: '公示由财政部门中止，须由财政部门恢复后方可修改。',
        en: 'Finance suspended the notice: finance must resume it before it is changed.',
      }),
      holds: ({ notice }) => !isStoppedByFinance(notice),
    },
  ]
