import type { ProposalAction } from '../proposal/proposal-verb.ts'
import { letCount } from './let-count.ts'
import { noticeVerb } from './notice-verb.ts'
import { tellCorrection } from './tell-correction.ts'

/** The second person lets a notice count: the calendar gets its next version, and whoever holds open periods is told. */
export const confirmCalendarNotice = noticeVerb('confirmCalendarNotice', {
  decide: ({ proposal, actor, now, tx }, _input: ProposalAction) => letCount(tx, { proposal, actor, now }),
  beside: async (notice, { tx, now }) => {
    const { news, note } = await tellCorrection(tx, notice, now)
    return { news, note }
  },
})
