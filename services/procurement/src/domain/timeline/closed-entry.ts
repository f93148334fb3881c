import type { AdvanceNotice } from '../notice/notice.ts'
import type { TimelineEntry } from './entry.ts'

/** What the timeline says of a notice that ran its full length; the notice itself knows it, so nothing is written when thousands close. */
export function closedEntry(notice: AdvanceNotice): TimelineEntry | undefined {
  if (!notice.closedAt || !notice.closesAt) return undefined
  return {
    projectId: notice.projectId,
    at: notice.closesAt,
    event: 'notice.closed',
    text: {
      zh: `采购前公示第 ${notice.version} 版公示期满，公示结束。`,
      en: `The notice period of version ${notice.version} has run its full length; the notice is closed.`,
    },
    basis: notice.policy.basis,
    isPublic: true,
  }
}
