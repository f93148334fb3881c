import { accepted, brokenRules, type Outcome, refused } from '@gongshi/domain-kit'
import type { CalendarNotice } from './calendar-notice.ts'
import { type CalendarProposal, proposalRules } from './proposal-rules.ts'

/** Lays a State Council notice before the second person. Nothing changes until it is confirmed. */
export function proposeCalendarNotice(proposal: CalendarProposal): Outcome<CalendarNotice> {
  const refusals = brokenRules(proposalRules, proposal)
  if (refusals[0]) return refused(...refusals)
  const { by, at, known: _known, ...notice } = proposal
  return accepted({
    ...notice,
    state: 'PROPOSED',
    proposedBy: by,
    proposedAt: at,
    decidedBy: null,
    decidedAt: null,
    reason: null,
    calendarVersion: null,
    version: 1,
  })
}
